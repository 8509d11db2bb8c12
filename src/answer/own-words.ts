import { say } from '../coach/parts/words';
import type { OwnPhrase, OwnWord } from '../notebook/taught';
import { plain } from '../review/plain';
import { meets } from '../review/spans';
import { blanksIn } from '../review/starters/fill';
import { fit, replacement } from '../review/suggest/fit';
import type { Flag, Lack, Replacement, Span, Starter } from '../review/types';

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
      .map(({ text: said }): Starter => {
        return { text: said, blanks: blanksIn(said), at: lack.starters[0]?.at ?? text.length };
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
      suggestions: meaning ? insteadOf(place, meaning, text) : [],
      source: { title: say('own_word_source'), link: '' },
    };
  });
}

/** The meaning in place of the words, as it fits there, and after them in brackets. */
function insteadOf(place: Span, meaning: string, text: string): Replacement[] {
  const around = sentencesOf.segment(text).containing(place.start);
  const start = around?.index ?? 0;
  const end = Math.max(place.end, start + (around?.segment.trimEnd().length ?? text.length));
  const sentence = { start, end };
  const words = text.slice(place.start, place.end);
  const put = (instead: string) => replacement(place.start, place.end, instead, text, sentence);
  // The engine writes the forms of a verb with these signs; a person means them as they stand.
  const isPlain = !/[{}]|\$\d/u.test(meaning);
  const fitted = isPlain ? fit(meaning, text, place, sentence) : put(meaning);
  // What has its meaning beside it already needs no second.
  const isExplained = /^\s*\(/u.test(text.slice(place.end, end));
  return [fitted, isExplained ? null : put(`${words} (${meaning})`)].filter((one) => one !== null);
}
