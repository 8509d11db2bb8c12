import { plain } from '../review/plain';
import { Database, type OwnPhrase, type OwnWord } from './database';
import { type Erased, openShelf } from './shelf';

export type { OwnPhrase, OwnWord } from './database';

/** What the writer taught the coach in words of their own. Nothing here throws. */
export interface Taught {
  /** In order of the alphabet. */
  words(): Promise<OwnWord[]>;
  /** @returns whether they are kept for good; else they are kept until the browser closes */
  putWords(...words: readonly OwnWord[]): Promise<boolean>;
  /** @returns whether it is gone; else the browser refused, and it is still there */
  removeWord(word: string): Promise<boolean>;
  phrases(): Promise<OwnPhrase[]>;
  /** @returns whether they are kept for good; else they are kept until the browser closes */
  putPhrases(...phrases: readonly Omit<OwnPhrase, 'id'>[]): Promise<boolean>;
  /** @returns whether it is gone; else the browser refused, and it is still there */
  removePhrase(id: string): Promise<boolean>;
  /** Erases all words and phrases. */
  erase(): Promise<Erased>;
}

/**
 * Opens what the coach was taught.
 * @param database the one connection of this page or worker: its rooms are kept waiting once, not each for itself
 */
export function openTaught(database = new Database()): Taught {
  const words = openShelf(database, database.ownWords, ({ word }) => word);
  const phrases = openShelf(database, database.ownPhrases, ({ id }) => id);

  return {
    words: async () => (await words.all()).sort((a, b) => a.word.localeCompare(b.word)),

    putWords: (...said) => words.put(...said.map(ownWord).filter(({ word }) => word !== '')),

    removeWord: (word) => words.remove(plain(word)),

    phrases: async () => (await phrases.all()).sort((a, b) => a.text.localeCompare(b.text)),

    putPhrases: (...said) => phrases.put(...said.map(ownPhrase).filter(({ text }) => text !== '')),

    removePhrase: (id) => phrases.remove(id),

    async erase() {
      const both = [await words.erase(), await phrases.erase()];
      return {
        done: both.every(({ done }) => done),
        bringBack: async () => (await Promise.all(both.map((erased) => erased.bringBack()))).every(Boolean),
      };
    },
  };
}

function ownWord({ word, treat = 'leave', meaning = '' }: OwnWord): OwnWord {
  const own: OwnWord = { word: plain(word), treat };
  if (treat === 'mark' && meaning.trim() !== '') own.meaning = tidy(meaning);
  return own;
}

// The same phrase under the same element is one phrase, whichever window or file it came from.
function ownPhrase({ element, text }: Omit<OwnPhrase, 'id'>): OwnPhrase {
  const said = tidy(text);
  return { id: JSON.stringify([element, plain(said)]), element, text: said };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
