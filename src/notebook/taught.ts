import { plain } from '../review/plain';
import { Database, type OwnPhrase, type OwnWord } from './database';
import { openShelf } from './shelf';

export type { OwnPhrase, OwnWord } from './database';

/** What the writer taught the coach in words of their own. Nothing here throws. */
export interface Taught {
  /** In order of the alphabet. */
  words(): Promise<OwnWord[]>;
  /** @returns whether it is kept for good; else it is kept until the browser closes */
  putWord(word: OwnWord): Promise<boolean>;
  removeWord(word: string): Promise<void>;
  phrases(): Promise<OwnPhrase[]>;
  /** @returns whether it is kept for good */
  putPhrase(phrase: Omit<OwnPhrase, 'id'>): Promise<boolean>;
  removePhrase(id: string): Promise<void>;
  /** Erases all words and phrases. @returns what brings them back */
  erase(): Promise<() => Promise<void>>;
}

export function openTaught(): Taught {
  const database = new Database();
  const words = openShelf(database, database.ownWords, ({ word }) => word);
  const phrases = openShelf(database, database.ownPhrases, ({ id }) => id);

  return {
    words: async () => (await words.all()).sort((a, b) => a.word.localeCompare(b.word)),

    async putWord({ word, treat = 'leave', meaning = '' }) {
      const own: OwnWord = { word: plain(word), treat };
      if (own.word === '') return true;
      if (treat === 'mark' && meaning.trim() !== '') own.meaning = tidy(meaning);
      return words.put(own);
    },

    removeWord: (word) => words.remove(plain(word)),

    phrases: async () => (await phrases.all()).sort((a, b) => a.text.localeCompare(b.text)),

    async putPhrase({ element, text }) {
      const said = tidy(text);
      if (said === '') return true;
      // The same phrase under the same element is one phrase, whichever window or file it came from.
      return phrases.put({ id: JSON.stringify([element, plain(said)]), element, text: said });
    },

    removePhrase: (id) => phrases.remove(id),

    async erase() {
      const kept = { words: await words.all(), phrases: await phrases.all() };
      await words.clear();
      await phrases.clear();
      return async () => {
        await words.put(...kept.words);
        await phrases.put(...kept.phrases);
      };
    },
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
