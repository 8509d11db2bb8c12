import { lexicons } from '../../../lexicons/compiled.generated';
import type { TermData } from '../../../lexicons/schema';
import { classes } from '../classes';
import { Patterns } from '../match';
import { remember } from '../memo';
import { readPattern } from '../pattern';
import type { Sentence } from '../sentences';
import { isShouted } from './capitals';
import { linesOf } from './form';

export type Term = Omit<TermData, 'flag' | 'leave'>;

/** A term in a sentence; tokens are end exclusive. */
export interface TermHit {
  readonly term: Term;
  readonly tokens: readonly [from: number, to: number];
}

/** One spelling of a term: the words that must stand in just these capitals. */
interface Spelling {
  readonly term: Term;
  readonly exact: readonly string[];
}

const spellings = new Patterns<Spelling>(classes);
const excuses = new Patterns<Term>(classes);
lexicons.terms.forEach((term, index) => {
  const [match = [], unless = []] = lexicons.filed.terms[index] ?? [];
  linesOf(term).forEach((read, at) => {
    spellings.file(match[at] ?? '', () => {
      const { line, exact } = read();
      return { rule: { term, exact }, pattern: readPattern(line) };
    });
  });
  term.unless.forEach((line, at) => {
    excuses.file(unless[at] ?? '', () => ({ rule: term, pattern: readPattern(line) }));
  });
});

/**
 * The terms in a sentence, in order; of terms that overlap the longest stays.
 * Remembered by sentence.
 */
export const termsIn: (sentence: Sentence) => readonly TermHit[] = remember((sentence) => {
  const hits: TermHit[] = spellings
    .find(sentence)
    .filter(({ rule, marked }) => standsAsWritten(sentence, rule, marked))
    .map(({ rule, marked }) => ({ term: rule.term, tokens: marked }));
  if (hits.length === 0) return hits;
  const excused = new Set(excuses.find(sentence).map(({ rule }) => rule));
  return longest(hits.filter(({ term }) => !excused.has(term)));
});

function standsAsWritten(
  sentence: Sentence,
  { term, exact }: Spelling,
  [from, to]: readonly [number, number],
): boolean {
  const tokens = sentence.tokens.slice(from, to);
  if (
    term.capitals &&
    tokens.some(({ raw, isCapital }) => !isCapital && !/^(?:the|an?|of|and|for|in|to|[^\p{L}]+)$/iu.test(raw))
  )
    return false;
  for (const word of exact) {
    const at = tokens.findIndex(({ raw }) => bare(raw) === word || bare(raw) === bare(word));
    if (at < 0) return false;
    if (isShouted(sentence, from + at)) return false;
  }
  return true;
}

/** An acronym without the s of its plural or possessive: EHCPs and EHCP's are EHCP. */
function bare(raw: string): string {
  return raw.replace(/['’]?s?['’]?$/u, '');
}

function longest(hits: readonly TermHit[]): TermHit[] {
  const size = ({ tokens: [from, to] }: TermHit) => to - from;
  const taken = new Set<number>();
  const kept: TermHit[] = [];
  for (const hit of [...hits].sort((a, b) => size(b) - size(a) || a.tokens[0] - b.tokens[0])) {
    const places = Array.from({ length: size(hit) }, (_, offset) => hit.tokens[0] + offset);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.tokens[0] - b.tokens[0]);
}
