import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/notebook/database';
import { openTaught } from '../../src/notebook/taught';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

describe('a pack of words', () => {
  it('is put away in one go', async () => {
    const database = new Database();
    const asked = vi.spyOn(database, 'ask');
    const taught = openTaught(database);
    const words = Array.from({ length: 500 }, (_, at) => ({ word: `Word ${at}` }));
    expect(await taught.putWords(...words, { word: ' ' })).toBe(true);
    expect(asked).toHaveBeenCalledOnce();
    expect(await taught.words()).toHaveLength(500);
  });
});

describe('what the writer taught', () => {
  it('is remembered by the next notebook, one word once', async () => {
    const taught = openTaught();
    expect(await taught.putWords({ word: '  Forest   School ' })).toBe(true);
    await taught.putWords({ word: 'PTA', treat: 'mark', meaning: ' our parents’\n group ' });
    await taught.putWords({ word: 'pta', treat: 'mark', meaning: 'parents’ group' });
    expect(await openTaught().words()).toEqual([
      { word: 'forest school', treat: 'leave' },
      { word: 'pta', treat: 'mark', meaning: 'parents’ group' },
    ]);
    await taught.removeWord('Forest School');
    expect((await openTaught().words()).map(({ word }) => word)).toEqual(['pta']);
  });

  it('has phrases by element, the same one once', async () => {
    const taught = openTaught();
    await taught.putPhrases({ element: 'contact', text: ' Ring  me. ' });
    await taught.putPhrases({ element: 'contact', text: 'ring me.' });
    await taught.putPhrases({ element: 'review', text: 'Ring me.' });
    const phrases = await openTaught().phrases();
    expect(phrases.map(({ element, text }) => [element, text]).sort()).toEqual([
      ['contact', 'ring me.'],
      ['review', 'Ring me.'],
    ]);
    await taught.removePhrase(phrases[0]?.id ?? '');
    expect(await taught.phrases()).toHaveLength(1);
  });

  it('is erased at once, and comes back when that was a slip', async () => {
    const taught = openTaught();
    await taught.putWords({ word: 'pta', treat: 'mark', meaning: 'group' });
    await taught.putPhrases({ element: 'contact', text: 'Ring me.' });
    const erased = await taught.erase();
    expect([await taught.words(), await taught.phrases()]).toEqual([[], []]);
    await erased.bringBack();
    expect(await openTaught().words()).toEqual([{ word: 'pta', treat: 'mark', meaning: 'group' }]);
    expect(await openTaught().phrases()).toHaveLength(1);
  });

  it('is never empty words', async () => {
    const taught = openTaught();
    await taught.putWords({ word: '   ' });
    await taught.putPhrases({ element: 'contact', text: ' \n ' });
    expect([await taught.words(), await taught.phrases()]).toEqual([[], []]);
  });

  it('lasts until the browser closes where no database can be had, and says so', async () => {
    const refusing = new IDBFactory();
    refusing.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Dexie.dependencies.indexedDB = refusing;
    const taught = openTaught();
    expect(await taught.putWords({ word: 'PTA' })).toBe(false);
    expect(await taught.putPhrases({ element: 'contact', text: 'Ring me.' })).toBe(false);
    expect([(await taught.words()).length, (await taught.phrases()).length]).toEqual([1, 1]);
    expect(await taught.removeWord('PTA')).toBe(true);
    expect(await taught.words()).toEqual([]);
  });

  it('of an older version is read as it was meant', async () => {
    const old = new Dexie('alongside');
    old.version(1).stores({ setAside: 'hash', ownWords: 'word', secrets: 'name' });
    await old.table('ownWords').put({ word: 'pta' });
    await old.table('setAside').put({ hash: 'x' });
    old.close();
    const taught = openTaught();
    expect(await taught.words()).toEqual([{ word: 'pta' }]);
    expect(await taught.putPhrases({ element: 'contact', text: 'Ring me.' })).toBe(true);
  });
});
