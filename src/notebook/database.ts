import { Dexie, type Table } from 'dexie';
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

/** Milliseconds after which a database that does not answer counts as refused. */
const PATIENCE = 3000;
/** The same, once it has not answered: a letter is not kept waiting twice. */
const NO_PATIENCE = 50;

export class Database extends Dexie {
  setAside!: Table<SetAside, string>;
  ownWords!: Table<OwnWord, string>;
  ownPhrases!: Table<OwnPhrase, string>;
  secrets!: Table<Secret, string>;
  letters!: Table<Counted, string>;
  #silent = false;

  constructor() {
    super('alongside');
    this.version(1).stores({ setAside: 'hash', ownWords: 'word', secrets: 'name' });
    this.version(2).stores({ ownPhrases: 'id', letters: 'id' });
  }

  /**
   * Runs what is asked of the database. Where it could not be opened it is tried once more, now and whenever
   * something is asked again: by itself, what failed once would be refused until the browser closes.
   * @throws what the browser says where it refuses, or does not answer
   */
  async ask<T>(run: () => PromiseLike<T>): Promise<T> {
    try {
      return await this.#answered(run);
    } catch (error) {
      if (this.isOpen() || this.#silent) throw error;
      this.close({ disableAutoOpen: false });
      return this.#answered(run);
    }
  }

  async #answered<T>(run: () => PromiseLike<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, refuse) => {
      timer = setTimeout(
        () => {
          this.#silent = true;
          refuse(new Error('The database does not answer.'));
        },
        this.#silent ? NO_PATIENCE : PATIENCE,
      );
    });
    try {
      const answer = await Promise.race([run(), silence]);
      this.#silent = false;
      return answer;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Whether the browser keeps anything at all; looked at by the pages that would otherwise seem empty. */
export async function canKeep(): Promise<boolean> {
  const database = new Database();
  const opened = await database
    .ask(() => database.open())
    .then(
      () => true,
      () => false,
    );
  database.close();
  return opened;
}

/**
 * Throws a database away that cannot be opened, with what is in it: only where everything is to be erased.
 * @returns whether it was thrown away
 */
export async function replaceIfBroken(): Promise<boolean> {
  if (await canKeep()) return false;
  const database = new Database();
  return database
    .ask(() => database.delete())
    .then(
      () => true,
      () => false,
    );
}
