import { isName } from '../classes';
import { type Remembered, remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Span } from '../types';
import { everydayness } from '../weigh/everyday';
import { band } from '../weigh/weigher';
import { acronymsIn, isAllCapitals } from './capitals';
import { isExplained } from './explained';
import { maskedIn } from './masked';
import { type Term, termsIn } from './terms';

/** A term or an unknown acronym in a sentence; offsets are into the sentence. */
export interface TermWord extends Span, Remembered {
  /** What makes it one term with its other spellings. */
  readonly key: string;
  readonly term?: Term;
  readonly acronym?: string;
  readonly explained: boolean;
  /** What sort of term it is, for weighing it against its letter. */
  readonly sort: string;
  /** What in its own sentence speaks for and against it. */
  readonly signs: readonly string[];
}

/** The terms and acronyms in a sentence, in order; what a system fills in is left out. Remembered by sentence. */
export const jargonIn: (sentence: Sentence) => readonly TermWord[] = remember((sentence) => {
  const places = [
    ...termsIn(sentence).map(({ term, tokens }) => ({ term, tokens })),
    ...acronymsIn(sentence).map((at) => ({ term: undefined, tokens: [at, at + 1] as const })),
  ];
  const masked = maskedIn(sentence);
  const known = new Set(
    termsIn(sentence).flatMap(({ tokens: [from, to] }) =>
      Array.from({ length: to - from }, (_, offset) => from + offset),
    ),
  );
  const kept = places.filter(({ term, tokens: [from, to] }) => {
    const { start, end } = spanOf(sentence, from, to);
    if (masked.some((field) => end > field.start && start < field.end)) return false;
    return term !== undefined || !known.has(from);
  });
  const words = kept
    .map(({ term, tokens }) => wordAt(sentence, term, tokens, kept.length - 1))
    .sort((a, b) => a.start - b.start);
  return words.map((word, at) => ({
    ...word,
    explained:
      word.explained ||
      [words[at - 1], words[at + 1]].some((other) => isSameInBrackets(sentence, word, other)),
  }));
});

/** "special educational needs coordinator (SENCO)": a term and its short form side by side explain each other. */
function isSameInBrackets({ text }: Sentence, word: TermWord, other: TermWord | undefined): boolean {
  if (other?.key !== word.key) return false;
  const between = text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start));
  return /^\s*\(\s*(?:the |an? )?$/u.test(between);
}

function spanOf({ tokens }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function wordAt(
  sentence: Sentence,
  term: Term | undefined,
  [from, to]: readonly [number, number],
  others: number,
): TermWord {
  const span = spanOf(sentence, from, to);
  const said = sentence.text.slice(span.start, span.end);
  const meanings = (term?.meanings ?? []).flatMap(({ means, plain }) => (plain ? [means, plain] : [means]));
  const acronym = term ? /\p{Lu}[\p{L}&+]*\p{Lu}/u.exec(said)?.[0] : said.replace(/['’]?s$/u, '');
  const words = sentence.tokens.slice(from, to).filter(({ isWord }) => isWord);
  const sort = `${acronym ? (term ? 'acronym' : 'unknown') : 'words'}${words.length > 1 ? ' many' : ''}${term?.mild ? ' mild' : ''}`;
  const key = term?.id ?? `acronym ${acronym}`;
  return {
    ...span,
    key,
    ...(term && { term }),
    ...(acronym && { acronym }),
    explained: isExplained(sentence, span.start, span.end, acronym, meanings),
    sort,
    signs: signsOf(sentence, from, to, words, sort, key, others),
    memory: [],
  };
}

function signsOf(
  sentence: Sentence,
  from: number,
  to: number,
  words: readonly Token[],
  sort: string,
  key: string,
  others: number,
): string[] {
  const { tokens } = sentence;
  const levels = words.map(({ word }) => everydayness(word));
  const usual = Math.round((2 * levels.reduce((sum, one) => sum + one, 0)) / Math.max(1, levels.length));
  const before = tokens[from - 1];
  const after = tokens[to];
  return [
    `sort ${sort}`,
    `id ${key}`,
    `others ${band(others, 1, 2, 3)}`,
    `rarest ${Math.min(...levels)} ${sort}`,
    `usual ${usual} ${sort}`,
    `size ${Math.min(4, words.length)}`,
    `capital ${from > 0 && (tokens[from]?.isCapital ?? false)} ${sort}`,
    `before ${before === undefined ? 'start' : isName(sentence, from - 1) ? 'name' : /^(?:his|her|their|your|our|the|an?|[(,:])$/.test(before.word) ? before.word : 'other'}`,
    `after ${after === undefined ? 'end' : after.isWord ? (/(?:ing|ed)$/.test(after.word) ? 'verb' : 'word') : after.word}`,
    `shouted ${isAllCapitals(sentence)}`,
    `number ${words.some(({ raw }) => /\d/.test(raw))}`,
    ...words.map(({ word }) => `ending ${word.slice(-4)}`),
  ];
}
