import type { Finding, Letter, Rule } from '../finding';
import { spells } from '../jargon/explained';
import { ruleOfAcronym, ruleOfTerm } from '../jargon/rules';
import { jargonIn, type Word } from '../jargon/words';
import type { Role } from '../lines';
import { Recent, remember } from '../memo';
import { oneLine, type Sentence } from '../sentences';
import { letterSigns } from '../weigh/letter-signs';
import { chanceOf, Weigher } from '../weigh/weigher';
import { wordingWeights } from '../weights/wording';

/** A term where it stands in a letter, not yet weighed. Offsets are into the draft. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly sentence: Sentence;
  /** Its role in the letter, and whether it stands in the last lines. */
  readonly place: string;
}

// How sure the weighing must be. Set on drafts that it did not learn from: below, wrong marks outgrow found ones.
const SURE_ENOUGH = 0.45;
// Where a letter would have but one such mark it must be surer: a plain letter with one usual school word reads well as it is.
const LONE_SURE_ENOUGH = 0.6;

const weigher = new Weigher(wordingWeights.terms);
const ownWeight = remember(({ signs }: Word) => weigher.sum(signs));
const placeWeights = new Recent<string, number>(500);

/**
 * Terms and acronyms that a family may not know, each once, where it is first used, as far as the letter
 * around them asks for it. What is explained where it stands, or was spelt out before, is left alone from there on.
 */
export function fromTerms(letter: Letter): Finding[] {
  const met = new Set<string>();
  const chance = chanceIn(letter);
  const isExplained = explainedIn(letter);
  const findings: Finding[] = [];
  let sure = 0;
  for (const place of termPlaces(letter)) {
    const { start, end, word, sentence } = place;
    if (met.has(word.key)) continue;
    const explained = isExplained(place);
    const chanceHere = explained ? 0 : chance(place);
    if (!explained && chanceHere < SURE_ENOUGH) continue;
    sure = Math.max(sure, chanceHere);
    met.add(word.key);
    if (explained) continue;
    const said = sentence.text.slice(word.start, word.end);
    const rule: Rule = word.term
      ? ruleOfTerm(word.term, {
          said,
          before: sentence.text.slice(0, word.start),
          after: sentence.text.slice(word.end),
          letter: letter.draft.text,
          nation: letter.context.nation,
        })
      : ruleOfAcronym(said);
    findings.push({ start, end, family: 'jargon', rule, sure: 1 });
  }
  return findings.length === 1 && sure < LONE_SURE_ENOUGH ? [] : findings;
}

/** How sure it is that a term in this letter asks for a mark. What the letter weighs is worked out once a sort. */
function chanceIn(letter: Letter): (place: TermPlace) => number {
  const signs = letterSigns(letter);
  const bySort = new Recent<string, number>(50);
  return ({ word, place }) => {
    const here = placeWeights.get(`${place}|${word.sort}`, () => weigher.sum(placeSigns(place, word.sort)));
    const around = bySort.get(word.sort, (sort) => weigher.sum(sortSigns(sort, signs)));
    return chanceOf(weigher.bias + ownWeight(word) + around + here);
  };
}

/** Every term in what a reader of the letter reads, in order. */
export function termPlaces({ draft }: Pick<Letter, 'draft'>): TermPlace[] {
  const last = draft.body.at(-2)?.start ?? 0;
  return draft.said.flatMap(({ start, sentence, role }) =>
    isToReader(sentence, role)
      ? jargonIn(sentence).map((word) => ({
          start: start + word.start,
          end: start + word.end,
          word,
          sentence,
          place: `${role}${start >= last ? ' last' : ''}`,
        }))
      : [],
  );
}

/** The signs of a letter, for and against one sort of term. */
export function sortSigns(sort: string, letter: readonly string[]): string[] {
  const mild = / mild$/.test(sort);
  return [
    ...letter,
    ...letter.filter((sign) => /^(?:terms|kind)/.test(sign)).map((sign) => `${sign} mild ${mild}`),
  ];
}

export function placeSigns(place: string, sort: string): string[] {
  return [`place ${place}`, `place ${place} ${sort}`];
}

/** The body, and lines above it that say what it is about; not letterheads, names and references. */
function isToReader({ text }: Sentence, role: Role): boolean {
  if (role === 'header') return /^[\p{L} ]{2,30}:\s*\S/u.test(text) && !LETTERHEAD.test(text);
  return role === 'greeting' || role === 'heading' || role === 'body' || role === 'list';
}

const LETTERHEAD =
  /^(?:ref|our ref|your ref|date|to|cc|from|sent|fao|tel|telephone|email|class|name|pupil|d\.?o\.?b|address|website|present|attending|attendees|head\s?teacher|principal|chair)\b/i;

/** Whether a term is explained where it stands, or what its letters stand for was written out before it. */
export function explainedIn({ draft }: Pick<Letter, 'draft'>): (place: TermPlace) => boolean {
  let written: string | undefined;
  return ({ start, word: { term, acronym, explained } }) => {
    if (explained || !acronym || !term) return explained;
    const letters = acronym;
    return term.meanings.some(({ means }) => {
      if (!spells(means, letters)) return false;
      written ??= oneLine(draft.text).toLowerCase();
      const at = written.indexOf(means.toLowerCase());
      return at >= 0 && at < start;
    });
  };
}
