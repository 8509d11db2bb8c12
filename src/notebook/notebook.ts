import { Database, type Secret } from './database';
import { hashOf, keysOf, type MarkedPlace, newSalt } from './hashes';
import { type Erased, openShelf } from './shelf';
import { openWaiting } from './waiting';

export type Scope = 'here' | 'everywhere';

/** The marks that the writer set aside. Where the browser refuses a database it is kept until the browser closes. */
export interface Notebook {
  /** Remembers that the writer does not want this mark, at this place or everywhere. */
  setAside(text: string, mark: MarkedPlace, scope: Scope): Promise<void>;
  /** Which of these marks of `text` the writer still wants to see. */
  stillWanted<M extends MarkedPlace>(text: string, marks: readonly M[]): Promise<M[]>;
  /** How many marks were set aside. */
  countSetAside(): Promise<number>;
  /** Forgets which marks were set aside: they are all seen again. */
  erase(): Promise<Erased>;
}

/**
 * Opens the notebook of this extension. Nothing here throws: a refused database is made up for.
 * @param database the one connection of this page or worker: its rooms are kept waiting once, not each for itself
 */
export function openNotebook(database = new Database()): Notebook {
  const unwanted = openShelf(database, database.setAside, ({ hash }) => hash);
  const late = openWaiting<Secret>(database.secrets.name, ({ name }) => name);
  const fresh = { name: 'salt', value: newSalt() };

  /** The salt in the database counts, or all that was set aside before would come back; else one that all share. */
  const salt = async (): Promise<string> => {
    const [waiting = fresh] = await late.some(['salt']);
    const agreed = await database
      .ask(() =>
        database.transaction('rw', database.secrets, async () => {
          const kept = await database.secrets.get('salt');
          if (!kept) await database.secrets.add(waiting);
          return kept ?? waiting;
        }),
      )
      .catch(async () => {
        await late.put([waiting]);
        return waiting;
      });
    return agreed.value;
  };

  return {
    async setAside(text, mark, scope) {
      await unwanted.put({ hash: await hashOf(await salt(), keysOf(text, mark)[scope]) });
    },

    async stillWanted(text, marks) {
      if (marks.length === 0 || (await unwanted.count()) === 0) return [...marks];
      const salted = await salt();
      const hashes = await Promise.all(
        marks.map(async (mark) => {
          const keys = keysOf(text, mark);
          return Promise.all([hashOf(salted, keys.here), hashOf(salted, keys.everywhere)]);
        }),
      );
      const gone = new Set((await unwanted.some(hashes.flat())).map(({ hash }) => hash));
      return marks.filter((_, index) => !hashes[index]?.some((hash) => gone.has(hash)));
    },

    countSetAside: () => unwanted.count(),

    erase: () => unwanted.erase(),
  };
}
