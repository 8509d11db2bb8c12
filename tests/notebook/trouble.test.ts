import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canKeep, Database, replaceIfBroken } from '../../src/notebook/database';
import { openNotebook } from '../../src/notebook/notebook';
import { openPractice } from '../../src/notebook/practice';
import { openTaught } from '../../src/notebook/taught';
import { flagOf, reviewOf } from '../coach/reviews';

const TEXT = 'Tobi has an IEP this term.';
const iep = { rule: 'iep', start: 12, end: 15 };
const reading = { words: 80, sentences: 5, wordsPerSentence: 16, age: null, hardest: [] };
const letter = reviewOf({ reading, flags: [flagOf('jargon')] });
const FRIDAY = new Date(2026, 10, 27, 15);

let factory: IDBFactory;

/** What the browser says to whoever opens the database, for as long as it says so. */
function refusing(name: string): { allow(): void } {
  const open = vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException('No.', name);
  });
  return { allow: () => open.mockRestore() };
}

beforeEach(() => {
  fakeBrowser.reset();
  // Dexie tells the console what it tries.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
});
afterEach(() => void vi.restoreAllMocks());

describe('a browser that refuses the database for a while', () => {
  it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('loses nothing: %s', async (name) => {
    const refused = refusing(name);
    const [worker, notebook, practice] = [openTaught(), openNotebook(), openPractice()];
    expect(await canKeep()).toBe(false);
    expect(await openTaught().putWords({ word: 'Acorns' })).toBe(false);
    expect(
      (await worker.words()).map(({ word }) => word),
      'in another page',
    ).toEqual(['acorns']);
    await openNotebook().setAside(TEXT, iep, 'everywhere');
    expect(await notebook.stillWanted(TEXT, [iep]), 'in another page').toEqual([]);
    await practice.count('a', letter, FRIDAY);
    expect(await openPractice().weeks()).toMatchObject([{ letters: 1 }]);

    refused.allow();
    expect(await worker.putWords({ word: 'PTA' })).toBe(true);
    await notebook.setAside(TEXT, { ...iep, rule: 'other' }, 'here');
    await practice.count('b', letter, FRIDAY);
    fakeBrowser.reset();
    expect((await openTaught().words()).map(({ word }) => word)).toEqual(['acorns', 'pta']);
    expect(await openNotebook().stillWanted(TEXT, [iep])).toEqual([]);
    expect(await openPractice().weeks()).toMatchObject([{ letters: 2 }]);
  });

  it('keeps what was set aside before, whatever was set aside meanwhile', async () => {
    await openNotebook().setAside(TEXT, iep, 'everywhere');
    const refused = refusing('UnknownError');
    const notebook = openNotebook();
    await notebook.setAside(TEXT, { ...iep, rule: 'other' }, 'everywhere');
    refused.allow();
    expect(await notebook.stillWanted(TEXT, [iep])).toEqual([]);
    expect(await openNotebook().stillWanted(TEXT, [iep])).toEqual([]);
  });

  it('is taken for one when it never answers, and keeps nobody waiting twice', async () => {
    vi.spyOn(factory, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const taught = openTaught();
    const start = Date.now();
    expect(await taught.words()).toEqual([]);
    const first = Date.now() - start;
    expect(await taught.putWords({ word: 'Acorns' })).toBe(false);
    expect((await taught.words()).length).toBe(1);
    expect(Date.now() - start - first).toBeLessThan(first / 2);
  }, 15_000);

  it('keeps nobody waiting again in another room of the same page', async () => {
    vi.spyOn(factory, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const database = new Database();
    const start = Date.now();
    await openTaught(database).words();
    const first = Date.now() - start;
    await openNotebook(database).countSetAside();
    await openPractice(database).weeks();
    expect(Date.now() - start - first).toBeLessThan(first / 2);
  }, 15_000);
});

describe('a database that refuses to erase', () => {
  it('says so, and loses nothing', async () => {
    const taught = openTaught();
    await taught.putWords({ word: 'PTA' });
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    const erased = await taught.erase();
    expect(erased.done).toBe(false);
    expect(await erased.bringBack()).toBe(true);
    vi.restoreAllMocks();
    expect((await openTaught().words()).map(({ word }) => word)).toEqual(['pta']);
    expect((await taught.erase()).done).toBe(true);
    expect(await openTaught().words()).toEqual([]);
  });
});

describe('a database that refuses to take a word away', () => {
  it('says so, and still has it', async () => {
    const taught = openTaught();
    await taught.putWords({ word: 'PTA' });
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    expect(await taught.removeWord('PTA')).toBe(false);
    expect(await openTaught().words()).toHaveLength(1);
    refusing.mockRestore();
    expect(await taught.removeWord('PTA')).toBe(true);
    expect(await openTaught().words()).toEqual([]);
  });

  it('has the older of two where only the newer could be taken away', async () => {
    const taught = openTaught();
    await taught.putWords({ word: 'PTA', treat: 'leave' });
    const refuse = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refuse);
    await taught.putWords({ word: 'PTA', treat: 'mark' });
    expect(await taught.removeWord('PTA')).toBe(false);
    expect(await taught.words()).toEqual([{ word: 'pta', treat: 'leave' }]);
  });
});

describe('a full disk', () => {
  it('refuses a word, says so, and has it as soon as there is room again', async () => {
    const taught = openTaught();
    await taught.putWords({ word: 'PTA' });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(await taught.putWords({ word: 'PTA', treat: 'mark', meaning: 'our parents’ group' })).toBe(false);
    expect(await openTaught().words()).toMatchObject([{ word: 'pta', treat: 'mark' }]);
    full.mockRestore();
    expect(await taught.putWords({ word: 'Acorns' })).toBe(true);
    expect((await new Database().ownWords.get('pta'))?.meaning).toBe('our parents’ group');
  });
});

describe('a database that cannot be opened any more', () => {
  it('is replaced when all is erased, and works again', async () => {
    await openTaught().putWords({ word: 'PTA' });
    let broken = true;
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      if (broken) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return open(...args);
    });
    const remove = factory.deleteDatabase.bind(factory);
    vi.spyOn(factory, 'deleteDatabase').mockImplementation((name) => {
      broken = false;
      return remove(name);
    });
    await replaceIfBroken();
    expect(await canKeep()).toBe(true);
    expect(await openTaught().putWords({ word: 'Acorns' })).toBe(true);
    expect((await openTaught().words()).map(({ word }) => word)).toEqual(['acorns']);
  });

  it('is left alone while it can be', async () => {
    await openTaught().putWords({ word: 'PTA' });
    await replaceIfBroken();
    expect(await openTaught().words()).toHaveLength(1);
  });
});

describe('a newer version of the extension that was here before', () => {
  it('leaves a database that is still read and written', async () => {
    const newer = new Dexie('alongside');
    newer
      .version(2)
      .stores({ setAside: 'hash', ownWords: 'word', secrets: 'name', ownPhrases: 'id', letters: 'id' });
    newer.version(7).stores({ later: 'id' });
    await newer.table('ownWords').put({ word: 'pta', treat: 'mark', meaning: 'group', since: 9 });
    newer.close();
    const taught = openTaught();
    expect(await taught.words()).toMatchObject([{ word: 'pta', treat: 'mark' }]);
    expect(await taught.putWords({ word: 'Acorns' })).toBe(true);
    expect(await openTaught().words()).toHaveLength(2);
  });
});

describe('two windows at once', () => {
  it('end with the word as it was said last, and lose no other', async () => {
    const [one, other] = [openTaught(), openTaught()];
    await Promise.all([
      one.putWords({ word: 'PTA', treat: 'mark', meaning: 'group' }),
      other.putWords({ word: 'Acorns' }),
    ]);
    await other.putWords({ word: 'pta', treat: 'leave' });
    for (const window of [one, other]) {
      expect(await window.words()).toEqual([
        { word: 'acorns', treat: 'leave' },
        { word: 'pta', treat: 'leave' },
      ]);
    }
  });

  it('count one letter once, with the most that either met', async () => {
    const many = reviewOf({ reading, flags: [flagOf('jargon'), flagOf('jargon')] });
    const [one, other] = [openPractice(), openPractice()];
    await Promise.all([one.count('a', many, FRIDAY), other.count('a', letter, FRIDAY)]);
    expect(await openPractice().weeks()).toMatchObject([{ letters: 1, met: { jargon: 2 } }]);
  });

  it('agree on one salt', async () => {
    const [one, other] = [openNotebook(), openNotebook()];
    await Promise.all([
      one.setAside(TEXT, iep, 'everywhere'),
      other.setAside(TEXT, { ...iep, rule: 'other' }, 'everywhere'),
    ]);
    expect(await openNotebook().stillWanted(TEXT, [iep, { ...iep, rule: 'other' }])).toEqual([]);
  });
});
