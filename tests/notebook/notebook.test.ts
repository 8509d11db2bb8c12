import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/notebook/database';
import { hashOf, keysOf } from '../../src/notebook/hashes';
import { openNotebook } from '../../src/notebook/notebook';

const TEXT = 'Tobi has an IEP this term. We will look at the IEP in March.';
const first = { rule: 'iep', start: 12, end: 15 };
const second = { rule: 'iep', start: 47, end: 50 };

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('marks that were set aside', () => {
  it('are all wanted at first', async () => {
    expect(await openNotebook().stillWanted(TEXT, [first, second])).toEqual([first, second]);
  });

  it('stay away from their place, also when the text around has grown', async () => {
    const notebook = openNotebook();
    await notebook.setAside(TEXT, first, 'here');
    expect(await notebook.stillWanted(TEXT, [first, second])).toEqual([second]);
    const more = `Dear Mrs Okafor, as we said: ${TEXT}`;
    const moved = { ...first, start: first.start + 29, end: first.end + 29 };
    expect(more.slice(moved.start, moved.end)).toBe('IEP');
    expect(await notebook.stillWanted(more, [moved])).toEqual([]);
  });

  it('stay away everywhere when the writer says never, and other rules still speak', async () => {
    const notebook = openNotebook();
    await notebook.setAside(TEXT, first, 'everywhere');
    const other = { ...second, rule: 'acronym' };
    expect(await notebook.stillWanted(TEXT, [first, second, other])).toEqual([other]);
  });

  it('are remembered by the next notebook, and can be brought back', async () => {
    await openNotebook().setAside(TEXT, first, 'everywhere');
    const later = openNotebook();
    expect(await later.stillWanted(TEXT, [first])).toEqual([]);
    expect(await later.countSetAside()).toBe(1);
    const undo = await later.erase();
    expect(await later.stillWanted(TEXT, [first])).toEqual([first]);
    expect(await later.countSetAside()).toBe(0);
    await undo.bringBack();
    expect(await later.stillWanted(TEXT, [first])).toEqual([]);
  });

  it('leave no word of the draft in the database', async () => {
    const notebook = openNotebook();
    await notebook.setAside(TEXT, first, 'here');
    await notebook.setAside(TEXT, second, 'everywhere');
    const database = new Database();
    const stored = JSON.stringify(
      await Promise.all(database.tables.map((table) => table.toArray())),
    ).toLowerCase();
    for (const word of ['iep', 'tobi', 'march', 'term']) expect(stored).not.toContain(word);
    expect((await database.setAside.toArray()).map(({ hash }) => hash)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/u),
      expect.stringMatching(/^[0-9a-f]{64}$/u),
    ]);
  });

  it('hash differently on every install', async () => {
    const { everywhere } = keysOf(TEXT, first);
    expect(await hashOf('one salt', everywhere)).not.toBe(await hashOf('another salt', everywhere));
    expect(await hashOf('one salt', everywhere)).toBe(await hashOf('one salt', everywhere));
  });
});

describe('a browser that refuses a database', () => {
  it('gets a notebook that lasts until it closes, and no error', async () => {
    const refusing = new IDBFactory();
    refusing.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Dexie.dependencies.indexedDB = refusing;
    const notebook = openNotebook();
    await notebook.setAside(TEXT, first, 'here');
    expect(await notebook.stillWanted(TEXT, [first, second])).toEqual([second]);
    await notebook.erase();
    expect(await notebook.stillWanted(TEXT, [first])).toEqual([first]);
  });
});
