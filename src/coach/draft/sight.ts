import { type Signal, signal } from '@preact/signals';
import type { Audience } from '../../review/types';
import type { Corner } from '../../settings/settings';
import type { Answered } from '../../wire/line';
import type { Concern } from '../last-look/concerns';
import type { Marked } from './marks';

/** A card that is open beside some words. */
export interface OpenCard {
  readonly marked: Marked;
  /** The text that the flag's offsets belong to. */
  readonly reviewed: string;
  /** `step`: the writer went to the words from the list or with F8. */
  readonly by: 'caret' | 'pointer' | 'step';
}

/** A change that the editor did not take, with the words to copy by hand. */
export interface Trouble {
  readonly words: string;
  readonly why: 'changed' | 'refused' | 'spoilt';
  /** The letter as it was, where it could not be put back. */
  readonly before: string | null;
}

/** A letter that is held for a moment, and the two ways on. */
export interface Held {
  readonly concerns: readonly Concern[];
  readonly button: HTMLElement;
  send(): void;
  look(): void;
}

/** What is seen of one draft. Everything drawn follows from it. */
export interface Sight {
  readonly answered: Signal<Answered | null>;
  /** Whom the last review thinks of as its readers; undefined where the page did not tell. */
  readonly readers: Signal<Audience | undefined>;
  readonly marked: Signal<readonly Marked[]>;
  readonly card: Signal<OpenCard | null>;
  /** The pointer or the keyboard is in the card, so it stays. */
  readonly cardHeld: Signal<boolean>;
  /** The corner of the field that the badge prefers. */
  readonly corner: Signal<Corner>;
  readonly panelOpen: Signal<boolean>;
  /** The site that the writer may send the coach away from; null where there is none. */
  readonly site: Signal<string | null>;
  readonly trouble: Signal<Trouble | null>;
  /** The letter is held for the one question before it goes. */
  readonly held: Signal<Held | null>;
  /** A review is on its way and takes long enough to say so. */
  readonly reading: Signal<boolean>;
  /** The last review could not be had. */
  readonly failed: Signal<boolean>;
  /** Counts up when what is drawn may have to move. */
  readonly moved: Signal<number>;
  /** The keyboard asks to step into what is open; whatever takes the focus sets it back. */
  readonly stepIn: Signal<boolean>;
  /** What a screen reader is told. */
  readonly said: Signal<string>;
}

export function newSight(corner: Corner, site: string | null): Sight {
  return {
    corner: signal(corner),
    site: signal(site),
    answered: signal(null),
    readers: signal(undefined),
    marked: signal([]),
    card: signal(null),
    cardHeld: signal(false),
    panelOpen: signal(false),
    trouble: signal(null),
    held: signal(null),
    reading: signal(false),
    failed: signal(false),
    moved: signal(0),
    stepIn: signal(false),
    said: signal(''),
  };
}
