import { browser } from 'wxt/browser';

/** Rows that the database would not take. All of the extension's pages share them, until the browser closes. */
export interface Waiting<Row> {
  put(rows: readonly Row[]): Promise<void>;
  all(): Promise<Row[]>;
  some(keys: readonly string[]): Promise<Row[]>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Opens the waiting rows of one table. Where the browser has no such place, they wait in this page alone. */
export function openWaiting<Row>(table: string, keyOf: (row: Row) => string): Waiting<Row> {
  const place = `waiting:${table}:`;
  const here = new Map<string, Row>();
  const under = (rows: readonly Row[]) => rows.map((row) => [`${place}${keyOf(row)}`, row] as const);
  const shared = async <T>(asked: (area: typeof browser.storage.session) => Promise<T>): Promise<T | null> =>
    Promise.resolve()
      .then(() => asked(browser.storage.session))
      .catch(() => null);

  return {
    async put(rows) {
      const entries = under(rows);
      const done = await shared((area) => area.set(Object.fromEntries(entries)).then(() => true));
      if (!done) for (const [key, row] of entries) here.set(key, row);
    },
    async all() {
      const stored = await shared((area) => area.get<Record<string, Row>>(null));
      const ours = Object.entries(stored ?? {}).filter(([key]) => key.startsWith(place));
      return [...new Map([...ours, ...here]).values()];
    },
    async some(keys) {
      const wanted = keys.map((key) => `${place}${key}`);
      const stored = await shared((area) => area.get<Record<string, Row>>(wanted));
      return wanted.flatMap((key) => {
        const row = here.get(key) ?? stored?.[key];
        return row === undefined ? [] : [row];
      });
    },
    async remove(keys) {
      const gone = keys.map((key) => `${place}${key}`);
      for (const key of gone) here.delete(key);
      await shared((area) => area.remove(gone));
    },
  };
}
