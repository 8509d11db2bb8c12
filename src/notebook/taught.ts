import { Database, type OwnPhrase, type OwnWord } from './database';
import { plain } from './hashes';

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
  const memory = { words: new Map<string, OwnWord>(), phrases: new Map<string, OwnPhrase>() };
  const kept = (put: Promise<unknown>, otherwise: () => unknown) =>
    put.then(
      () => true,
      () => {
        otherwise();
        return false;
      },
    );

  const taught: Taught = {
    async words() {
      const stored = await database.ownWords.toArray().catch(() => []);
      const all = new Map([...stored, ...memory.words.values()].map((own) => [own.word, own]));
      return [...all.values()].sort((a, b) => a.word.localeCompare(b.word));
    },

    async putWord({ word, treat = 'leave', meaning = '' }) {
      const own: OwnWord = { word: plain(word), treat };
      if (own.word === '') return true;
      if (treat === 'mark' && meaning.trim() !== '') own.meaning = tidy(meaning);
      return kept(database.ownWords.put(own), () => memory.words.set(own.word, own));
    },

    async removeWord(word) {
      memory.words.delete(plain(word));
      await database.ownWords.delete(plain(word)).catch(() => undefined);
    },

    async phrases() {
      const stored = await database.ownPhrases.toArray().catch(() => []);
      return [...stored, ...memory.phrases.values()].sort((a, b) => a.text.localeCompare(b.text));
    },

    async putPhrase({ element, text }) {
      const said = tidy(text);
      if (said === '') return true;
      // The same phrase under the same element is one phrase, whichever window or file it came from.
      const phrase: OwnPhrase = { id: JSON.stringify([element, plain(said)]), element, text: said };
      return kept(database.ownPhrases.put(phrase), () => memory.phrases.set(phrase.id, phrase));
    },

    async removePhrase(id) {
      memory.phrases.delete(id);
      await database.ownPhrases.delete(id).catch(() => undefined);
    },

    async erase() {
      const words = await taught.words();
      const phrases = await taught.phrases();
      memory.words.clear();
      memory.phrases.clear();
      await Promise.all([database.ownWords.clear(), database.ownPhrases.clear()]).catch(() => undefined);
      return async () => {
        for (const word of words) await taught.putWord(word);
        for (const phrase of phrases) await taught.putPhrase(phrase);
      };
    },
  };
  return taught;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
