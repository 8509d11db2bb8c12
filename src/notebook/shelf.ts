import type { Table } from 'dexie';
import type { Database } from './database';
import { openWaiting } from './waiting';

/** What came of erasing. */
export interface Erased {
  /** Whether it is gone; else the browser refused, and it is still there. */
  readonly done: boolean;
  /** @returns whether all of it is kept for good again; else it waits until the browser closes */
  bringBack(): Promise<boolean>;
}

/**
 * A table of the notebook that loses nothing: what the database refuses waits, is read as if it were in its
 * place, and goes in as soon as anything does again. Nothing here throws.
 */
export interface Shelf<Row> {
  /** @returns whether all of it is kept for good; else it waits until the browser closes */
  put(...rows: Row[]): Promise<boolean>;
  /** Puts what `make` makes of the row that is there; two windows at once do not undo one another. */
  change(key: string, make: (before: Row | undefined) => Row): Promise<boolean>;
  all(): Promise<Row[]>;
  some(keys: readonly string[]): Promise<Row[]>;
  count(): Promise<number>;
  /** @returns whether it is gone; else the browser refused, and it is still there */
  remove(key: string): Promise<boolean>;
  /** Takes all of it out. */
  erase(): Promise<Erased>;
}

export function openShelf<Row>(
  database: Database,
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
): Shelf<Row> {
  const waiting = openWaiting<Row>(table.name, keyOf);

  const inOrder = (rows: readonly Row[]) => [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const read = (asked: () => PromiseLike<Row[]>) => database.ask(asked).catch((): Row[] => []);

  /** Something went in: so may what waits, but for what is newer in the table now. */
  const settle = async (newer: readonly string[]) => {
    await waiting.remove(newer);
    const late = await waiting.all();
    if (late.length === 0) return;
    await database
      .ask(() => table.bulkPut(late))
      .then(
        () => waiting.remove(late.map(keyOf)),
        () => undefined,
      );
  };

  const shelf: Shelf<Row> = {
    async put(...rows) {
      if (rows.length === 0) return true;
      try {
        await database.ask(() => table.bulkPut(rows));
      } catch {
        await waiting.put(rows);
        return false;
      }
      await settle(rows.map(keyOf));
      return true;
    },

    async change(key, make) {
      const [late] = await waiting.some([key]);
      try {
        await database.ask(() =>
          database.transaction('rw', table, async () => {
            await table.put(make(late ?? (await table.get(key))));
          }),
        );
      } catch {
        const [before] = await shelf.some([key]);
        await waiting.put([make(before)]);
        return false;
      }
      await settle([key]);
      return true;
    },

    all: async () => inOrder([...(await read(() => table.toArray())), ...(await waiting.all())]),

    async some(keys) {
      const stored = await read(() =>
        table.bulkGet([...keys]).then((rows) => rows.flatMap((row) => (row === undefined ? [] : [row]))),
      );
      return inOrder([...stored, ...(await waiting.some(keys))]);
    },

    async count() {
      const late = await waiting.all();
      if (late.length > 0) return (await shelf.all()).length;
      return database.ask(() => table.count()).catch(() => 0);
    },

    async remove(key) {
      const waited = (await waiting.some([key])).length > 0;
      await waiting.remove([key]);
      return database
        .ask(() => table.delete(key))
        .then(
          () => true,
          // What had only waited is gone all the same; an older row under the same key is not.
          async () => waited && (await shelf.some([key])).length === 0,
        );
    },

    async erase() {
      const kept = await shelf.all();
      const done = await database
        .ask(() => table.clear())
        .then(
          () => true,
          () => false,
        );
      await waiting.remove((await waiting.all()).map(keyOf));
      return { done, bringBack: () => shelf.put(...kept) };
    },
  };
  return shelf;
}
