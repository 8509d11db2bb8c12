import { Dexie, type EntityTable } from 'dexie';

/** A mark that the writer set aside: a salted hash, so that no word of a draft is kept. */
export interface SetAside {
  hash: string;
}

/** A word of the writer's own that the coach leaves alone. */
export interface OwnWord {
  /** In lower case, with single spaces. */
  word: string;
}

/** Something this install alone knows, as the salt of the hashes. */
export interface Secret {
  name: string;
  value: string;
}

export class Database extends Dexie {
  setAside!: EntityTable<SetAside, 'hash'>;
  ownWords!: EntityTable<OwnWord, 'word'>;
  secrets!: EntityTable<Secret, 'name'>;

  constructor() {
    super('alongside');
    this.version(1).stores({ setAside: 'hash', ownWords: 'word', secrets: 'name' });
  }
}
