import * as v from 'valibot';
import type { OwnPhrase, OwnWord } from '../../src/notebook/taught';
import { plain } from '../../src/review/plain';
import { MOST_TAUGHT, phraseShape, wordShape } from '../../src/settings/school';
import { settingsShape } from '../../src/settings/shape';

/** The version of the file that is written now. */
const VERSION = 1;
/** Bytes of the largest file that is read: a full bank of phrases is far smaller. */
export const LARGEST = 2 * 1024 * 1024;

const shape = v.object({
  alongside: v.literal(VERSION),
  settings: v.optional(settingsShape, {}),
  words: v.optional(v.pipe(v.array(wordShape), v.maxLength(MOST_TAUGHT)), []),
  phrases: v.optional(v.pipe(v.array(phraseShape), v.maxLength(MOST_TAUGHT)), []),
});

/** What somebody taught the coach and chose, to keep or to share. */
export type Pack = v.InferOutput<typeof shape>;

/** Why a file was left alone. */
export type Refusal = 'pack_not_ours' | 'pack_newer' | 'pack_damaged';

/** Writes a pack as a file that people can read too. */
export function writePack(
  settings: Pack['settings'],
  words: readonly OwnWord[],
  phrases: readonly OwnPhrase[],
): string {
  const pack = {
    alongside: VERSION,
    settings,
    words,
    phrases: phrases.map(({ element, text }) => ({ element, text })),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/**
 * Reads a pack, all of it or nothing.
 * @param text what stands in the file
 * @returns the pack, or why it was refused; never throws
 */
export function readPack(text: string): { readonly pack: Pack } | { readonly refused: Refusal } {
  const read = parsed(text.replace(/^\uFEFF/u, ''));
  if (!v.is(v.object({ alongside: v.number() }), read)) return { refused: 'pack_not_ours' };
  if (read.alongside > VERSION) return { refused: 'pack_newer' };
  const pack = v.safeParse(shape, read);
  return pack.success ? { pack: pack.output } : { refused: 'pack_damaged' };
}

/** What a pack adds to what is there: nothing that is there is changed. */
export function newIn(
  pack: Pack,
  have: {
    /** Names of the settings that were chosen here, or that the school has set. */
    readonly settled: ReadonlySet<string>;
    readonly words: readonly OwnWord[];
    readonly phrases: readonly OwnPhrase[];
  },
): Pick<Pack, 'settings' | 'words' | 'phrases'> {
  const words = new Set(have.words.map(({ word }) => word));
  const key = (phrase: { element: string; text: string }) => `${phrase.element} ${plain(phrase.text)}`;
  const phrases = new Set(have.phrases.map(key));
  const settings = Object.entries(pack.settings).filter(
    ([name, value]) => value !== undefined && !have.settled.has(name),
  );
  return {
    settings: Object.fromEntries(settings),
    words: pack.words.filter(({ word }) => isNew(words, plain(word))),
    phrases: pack.phrases.filter((phrase) => isNew(phrases, key(phrase))),
  };
}

function isNew(seen: Set<string>, name: string): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
