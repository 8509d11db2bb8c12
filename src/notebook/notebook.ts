import { Database } from './database';
import { hashOf, keysOf, type Marked, newSalt } from './hashes';

export type Scope = 'here' | 'everywhere';

/** The marks that the writer set aside. Where the browser refuses a database it is kept until the browser closes. */
export interface Notebook {
  /** Remembers that the writer does not want this mark, at this place or everywhere. */
  setAside(text: string, mark: Marked, scope: Scope): Promise<void>;
  /** Which of these marks of `text` the writer still wants to see. */
  stillWanted<M extends Marked>(text: string, marks: readonly M[]): Promise<M[]>;
  /** How many marks were set aside. */
  countSetAside(): Promise<number>;
  /** Brings every mark back that was set aside. @returns what sets them aside again */
  bringBack(): Promise<() => Promise<void>>;
}

/** Opens the notebook of this extension. Nothing here throws: a refused database is made up for in memory. */
export function openNotebook(): Notebook {
  const database = new Database();
  const memory = { hashes: new Set<string>(), salt: newSalt() };

  const attempt = async <T>(asked: () => Promise<T>, instead: T): Promise<T> => asked().catch(() => instead);
  const stored = (put: () => Promise<unknown>) => attempt(() => put().then(() => true), false);

  const salt = () =>
    attempt(
      () =>
        database.transaction('rw', database.secrets, async () => {
          const kept = await database.secrets.get('salt');
          if (kept) return kept.value;
          await database.secrets.add({ name: 'salt', value: memory.salt });
          return memory.salt;
        }),
      memory.salt,
    );

  const known = async (hashes: string[]): Promise<Set<string>> => {
    const rows = await attempt(() => database.setAside.bulkGet(hashes), []);
    const found = rows.flatMap((row) => (row ? [row.hash] : []));
    return new Set([...found, ...hashes.filter((hash) => memory.hashes.has(hash))]);
  };

  const nothingSetAside = async () =>
    memory.hashes.size === 0 && (await attempt(() => database.setAside.count(), 0)) === 0;

  return {
    async setAside(text, mark, scope) {
      const hash = await hashOf(await salt(), keysOf(text, mark)[scope]);
      if (!(await stored(() => database.setAside.put({ hash })))) memory.hashes.add(hash);
    },

    async stillWanted(text, marks) {
      if (marks.length === 0 || (await nothingSetAside())) return [...marks];
      const salted = await salt();
      const hashes = await Promise.all(
        marks.map(async (mark) => {
          const keys = keysOf(text, mark);
          return Promise.all([hashOf(salted, keys.here), hashOf(salted, keys.everywhere)]);
        }),
      );
      const unwanted = await known(hashes.flat());
      return marks.filter((_, index) => !hashes[index]?.some((hash) => unwanted.has(hash)));
    },

    countSetAside: () => attempt(() => database.setAside.count(), memory.hashes.size),

    async bringBack() {
      const stored = await attempt(() => database.setAside.toArray(), []);
      const hashes = [...stored.map(({ hash }) => hash), ...memory.hashes];
      memory.hashes.clear();
      await attempt(() => database.setAside.clear(), undefined);
      return async () => {
        const rows = hashes.map((hash) => ({ hash }));
        await database.setAside.bulkPut(rows).catch(() => {
          for (const hash of hashes) memory.hashes.add(hash);
        });
      };
    },
  };
}
