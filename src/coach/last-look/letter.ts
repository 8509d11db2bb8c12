import type { Field } from '../../page/types';
import type { Audience } from '../../review/types';
import type { Answered } from '../../wire/line';
import { readersIn } from '../draft/readers';
import type { Session } from '../draft/session';

/** The letter that was worked on last. */
export interface Letter {
  readonly field: Field;
  readonly answered: Answered;
  /** Its text as it is now. */
  readonly text: string;
  /** Whom its review thinks of as its readers; undefined where the page did not tell. */
  readonly readers: Audience | undefined;
  /** Who reads it as the page stands now. */
  readersNow(): Audience | undefined;
  /** Has it read anew by its own session. Returns false where that was closed when the writer left it. */
  askAgain(): boolean;
  /** It was read anew, for these readers. */
  hear(answered: Answered, readers: Audience): void;
}

/** Remembers the letter that was read last, for as long as its field is in the page. */
export interface LastLetter {
  /** This session's letter is the last one from now on. */
  follow(session: Session): void;
  now(): Letter | null;
}

export function lastLetter(): LastLetter {
  let last: Session | null = null;
  return {
    follow(session) {
      session.sight.answered.subscribe((answered) => {
        if (answered) last = session;
      });
    },
    now() {
      const answered = last?.sight.answered.value;
      if (!last || !answered || !isThere(last.field)) return null;
      const { field, draft, sight, isOpen, again } = last;
      return {
        field,
        answered,
        // Read only where it is asked for: while somebody types, that costs.
        get text() {
          return draft.text;
        },
        readers: sight.readers.value,
        readersNow: () => readersIn(field),
        askAgain() {
          if (isOpen()) again();
          return isOpen();
        },
        hear(heard, readers) {
          // What the writer changed meanwhile is read by the letter's own session.
          if (heard.text !== draft.text) return;
          sight.readers.value = readers;
          sight.answered.value = heard;
        },
      };
    },
  };
}

function isThere({ element, frames }: Field): boolean {
  return element.isConnected && frames.every((frame) => frame.isConnected);
}
