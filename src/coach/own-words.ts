import type { OwnPhrase, OwnWord } from '../notebook/taught';
import type { Flag, Lack, Replacement, Span, Starter } from '../review/types';
import { say } from './parts/words';

/** Words and phrases that somebody taught the coach: the writer, or their school for all. */
export interface OwnLore {
  readonly words: readonly OwnWord[];
  readonly phrases: readonly Omit<OwnPhrase, 'id'>[];
}

/** The lore of a school with the writer's own: what the school says of a word goes before what they say. */
export function together(school: OwnLore, own: OwnLore): OwnLore {
  const said = new Set(school.words.map(({ word }) => word));
  return {
    words: [...school.words, ...own.words.filter(({ word }) => !said.has(word))],
    phrases: [...own.phrases, ...school.phrases],
  };
}

const RULE = 'own-word';
const BLANK = /\[[^[\]\n]+\]/gu;
const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The flags as these words would have them: without those that are left alone, and with those that are
 * always marked. Own words go before what the engine says of the same place.
 */
export function withOwnWords(flags: readonly Flag[], text: string, words: readonly OwnWord[]): Flag[] {
  const left = new Set(words.filter(({ treat }) => treat !== 'mark').map(({ word }) => word));
  const marked = words.filter(({ treat }) => treat === 'mark').flatMap((own) => placesOf(own, text));
  const apart = marked.filter((flag, index) => !marked.slice(0, index).some((other) => meets(flag, other)));
  const others = flags.filter(
    (flag) => !left.has(plain(flag.text)) && !apart.some((own) => meets(own, flag)),
  );
  return [...others, ...apart].sort((a, b) => a.start - b.start);
}

/** The missing things, each with the phrases of one's own before the engine's. */
export function withOwnPhrases(
  lacks: readonly Lack[],
  text: string,
  phrases: OwnLore['phrases'],
): readonly Lack[] {
  return lacks.map((lack) => {
    const own = phrases
      .filter(({ element }) => element === lack.element)
      .map((phrase): Starter => {
        const blanks = [...phrase.text.matchAll(BLANK)].map(({ 0: blank, index }) => ({
          start: index,
          end: index + blank.length,
        }));
        return { text: phrase.text, blanks, at: lack.starters[0]?.at ?? text.length };
      });
    return own.length > 0 ? { ...lack, starters: [...own, ...lack.starters] } : lack;
  });
}

function placesOf({ word, meaning }: OwnWord, text: string): Flag[] {
  const pattern = word
    .split(' ')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map(({ 0: found, index }): Flag => {
    const place = { start: index, end: index + found.length };
    return {
      ...place,
      text: found,
      family: 'jargon',
      rule: RULE,
      why: meaning ? say('own_word_means', meaning) : say('own_word_reminds'),
      suggestions: meaning
        ? [meaning, `${found} (${meaning})`].map((instead) => replacement(text, place, instead))
        : [],
      source: { title: say('own_word_source'), link: '' },
    };
  });
}

function replacement(text: string, place: Span, instead: string): Replacement {
  const around = sentencesOf.segment(text).containing(place.start);
  const from = around?.index ?? 0;
  const to = Math.max(place.end, from + (around?.segment.trimEnd().length ?? text.length));
  const sentence = text.slice(from, place.start) + instead + text.slice(place.end, to);
  return { kind: 'replace', ...place, text: instead, sentence };
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').trim();
}
