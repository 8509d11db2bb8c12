import { Dexie, type EntityTable } from 'dexie';
import type { Element, Family } from '../review/types';

/** A mark that the writer set aside: a salted hash, so that no word of a draft is kept. */
export interface SetAside {
  hash: string;
}

/** A word of the writer's own that the coach leaves alone, or always marks. */
export interface OwnWord {
  /** In lower case, with single spaces. */
  word: string;
  /** Left alone where this is missing: words of an older version. */
  treat?: 'leave' | 'mark';
  /** What it means, in the writer's own plain words; only where it is marked. */
  meaning?: string;
}

/** A sentence of the writer's own to begin from. */
export interface OwnPhrase {
  id: string;
  element: Element;
  text: string;
}

/** Something this install alone knows, as the salt of the hashes. */
export interface Secret {
  name: string;
  value: string;
}

/** What was counted of one letter: numbers alone, never a word of it. */
export interface Tally {
  /** Marks of each family, at the most while it was written and in the end. */
  readonly most: Partial<Record<Family, number>>;
  readonly left: Partial<Record<Family, number>>;
  /** What the letter gives the family in the end. */
  readonly has: readonly Element[];
  /** Whether something good is read before what may weigh; null where there is not both. */
  readonly goodFirst: boolean | null;
}

/** One letter that was worked on, by a random name. */
export interface Counted extends Tally {
  readonly id: string;
  /** The Monday of its week, as an ISO date. */
  readonly week: string;
}

export class Database extends Dexie {
  setAside!: EntityTable<SetAside, 'hash'>;
  ownWords!: EntityTable<OwnWord, 'word'>;
  ownPhrases!: EntityTable<OwnPhrase, 'id'>;
  secrets!: EntityTable<Secret, 'name'>;
  letters!: EntityTable<Counted, 'id'>;

  constructor() {
    super('alongside');
    this.version(1).stores({ setAside: 'hash', ownWords: 'word', secrets: 'name' });
    this.version(2).stores({ ownPhrases: 'id', letters: 'id' });
  }
}
