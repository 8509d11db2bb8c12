import type { Finding, Letter, Rule } from '../finding';
import { acronymsIn } from '../jargon/capitals';
import { isExplained, spells } from '../jargon/explained';
import { maskedIn } from '../jargon/masked';
import { ruleOfAcronym, ruleOfTerm } from '../jargon/rules';
import { type Term, termsIn } from '../jargon/terms';
import type { Role } from '../lines';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Span } from '../types';

/** A term or an unknown acronym in a sentence; offsets are into the sentence. */
interface Word extends Span {
  /** What makes it one term with its other spellings. */
  readonly key: string;
  readonly term?: Term;
  readonly acronym?: string;
  readonly explained: boolean;
}

/**
 * Terms and acronyms that a family may not know, each once, where it is first used.
 * What is explained where it stands, or was spelt out before, is left alone from there on.
 */
export function fromTerms(letter: Letter): Finding[] {
  const { draft, context } = letter;
  const met = new Set<string>();
  const findings: Finding[] = [];
  for (const { start, sentence, role } of draft.said) {
    if (!isToReader(sentence, role)) continue;
    for (const word of jargonIn(sentence)) {
      if (met.has(word.key)) continue;
      met.add(word.key);
      if (word.explained || isSpeltOutBefore(word, draft.text.slice(0, start))) continue;
      const said = sentence.text.slice(word.start, word.end);
      const rule: Rule = word.term ? ruleOfTerm(word.term, said, context.nation) : ruleOfAcronym(said);
      findings.push({ start: start + word.start, end: start + word.end, family: 'jargon', rule, sure: 1 });
    }
  }
  return findings;
}

/** The body, and lines above it that say what it is about; not letterheads, names and references. */
function isToReader({ text }: Sentence, role: Role): boolean {
  if (role === 'header') return /^[\p{L} ]{2,30}:\s*\S/u.test(text) && !LETTERHEAD.test(text);
  return role === 'greeting' || role === 'heading' || role === 'body' || role === 'list';
}

const LETTERHEAD =
  /^(?:ref|our ref|your ref|date|to|cc|from|sent|fao|tel|telephone|email|class|name|pupil|d\.?o\.?b|address|website|present|attending|attendees|head\s?teacher|principal|chair)\b/i;

const jargonIn: (sentence: Sentence) => readonly Word[] = remember((sentence) => {
  const { tokens } = sentence;
  const words: Word[] = termsIn(sentence).map(({ term, tokens: [from, to] }) => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const said = sentence.text.slice(span.start, span.end);
    const meanings = term.meanings.flatMap(({ means, plain }) => (plain ? [means, plain] : [means]));
    const acronym = /\p{Lu}[\p{L}&+]*\p{Lu}/u.exec(said)?.[0];
    return {
      ...span,
      key: term.id,
      term,
      acronym,
      explained: isExplained(sentence, span.start, span.end, acronym, meanings),
    };
  });
  for (const at of acronymsIn(sentence)) {
    const { start, end, raw } = tokens[at] ?? { start: 0, end: 0, raw: '' };
    if (words.some((word) => start < word.end && end > word.start)) continue;
    const acronym = raw.replace(/['’]?s$/u, '');
    words.push({
      start,
      end,
      key: `acronym ${acronym}`,
      acronym,
      explained: isExplained(sentence, start, end, acronym),
    });
  }
  if (words.every(({ term }) => term?.mild)) return [];
  const masked = maskedIn(sentence);
  return words
    .filter((word) => masked.every((field) => word.end <= field.start || word.start >= field.end))
    .sort((a, b) => a.start - b.start);
});

/** Whether the words that an acronym stands for were written out earlier in the draft. */
function isSpeltOutBefore({ term, acronym }: Word, before: string): boolean {
  if (!acronym || before === '') return false;
  const written = before.toLowerCase();
  return (
    term?.meanings.some(({ means }) => spells(means, acronym) && written.includes(means.toLowerCase())) ??
    false
  );
}
