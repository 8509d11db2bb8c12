import { chanceOf } from '../chance';
import type { Finding, Letter, Rule } from '../finding';
import { spells } from '../jargon/explained';
import { meaningsIn, ruleOfAcronym, ruleOfTerm } from '../jargon/rules';
import { jargonIn, type TermWord } from '../jargon/words';
import type { Role } from '../lines';
import { Recent, remember } from '../memo';
import type { Sentence } from '../sentences';
import { letterSigns } from '../weigh/letter-signs';
import { Weigher } from '../weigh/weigher';
import { wordingWeights } from '../weights/wording';
import { inSmallLetters } from '../whole';

/** A term where it stands in a letter, not yet weighed. Offsets are into the draft. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly word: TermWord;
  readonly sentence: Sentence;
  /** Its role in the letter, and whether it stands in the last lines. */
  readonly place: string;
}

// How sure the weighing must be. Set on drafts that it did not learn from: below, wrong marks outgrow found ones.
const SURE_ENOUGH = 0.45;
// Where a letter would have but one such mark it must be surer: a plain letter with one usual school word reads well as it is.
const LONE_SURE_ENOUGH = 0.6;

const weigher = new Weigher(wordingWeights.terms);
const ownWeight = remember(({ signs }: TermWord) => weigher.sum(signs));

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
    const { start, end, word } = place;
    if (met.has(word.key)) continue;
    const explained = isExplained(place);
    const chanceHere = explained ? 0 : chance(place);
    if (!explained && chanceHere < SURE_ENOUGH) continue;
    sure = Math.max(sure, chanceHere);
    met.add(word.key);
    if (!explained) findings.push({ start, end, family: 'jargon', rule: ruleOf(place, letter), sure: 1 });
  }
  return findings.length === 1 && sure < LONE_SURE_ENOUGH ? [] : findings;
}

const rules = remember((_: TermWord) => new Map<string, Rule>());

/** What a flag on a term says. Remembered with the word, for all that it may mean. */
function ruleOf({ word, sentence: { text } }: TermPlace, { draft, context }: Letter): Rule {
  const { term, start, end } = word;
  const meanings = term ? meaningsIn(term, draft, context.nation) : [];
  const meant = meanings.length === 1 ? '' : meanings.map(({ means }) => means).join();
  const known = rules(word);
  let rule = known.get(meant);
  if (!rule) {
    const said = text.slice(start, end);
    rule = term
      ? ruleOfTerm(term, meanings, { said, before: text.slice(0, start), after: text.slice(end) })
      : ruleOfAcronym(said);
    known.set(meant, rule);
  }
  return rule;
}

/** What speaks for and against a sort of term beside its own sentence: the letter around, and its place there. */
interface Beside {
  readonly around: number;
  readonly here: number;
}

/** By what the letter is like, then by place, then by sort. */
const besides = new Recent<string, Recent<string, Recent<string, Beside>>>(20);

/** How sure it is that a term in this letter asks for a mark. What letters of one manner weigh is remembered, by place and sort of term. */
function chanceIn(letter: Letter): (place: TermPlace) => number {
  const signs = letterSigns(letter);
  const byPlace = besides.get(signs.join(), () => new Recent(50));
  return ({ word, place }) => {
    const bySort = byPlace.get(place, () => new Recent(50));
    const { around, here } = bySort.get(word.sort, (sort) => ({
      around: weigher.sum(sortSigns(sort, signs)),
      here: weigher.sum(placeSigns(place, sort)),
    }));
    return chanceOf(weigher.bias + ownWeight(word) + around + here);
  };
}

/** Every term in what a reader of the letter reads, in order. */
export function termPlaces({ draft }: Pick<Letter, 'draft'>): TermPlace[] {
  const last = draft.body.at(-2)?.start ?? 0;
  const places: TermPlace[] = [];
  for (const { start, sentence, role } of draft.said) {
    const words = jargonIn(sentence);
    if (words.length === 0 || !isToReader(sentence, role)) continue;
    const place = `${role}${start >= last ? ' last' : ''}`;
    for (const word of words) {
      places.push({ start: start + word.start, end: start + word.end, word, sentence, place });
    }
  }
  return places;
}

/** The signs of a letter, for and against one sort of term. */
export function sortSigns(sort: string, letter: readonly string[]): string[] {
  const mild = / mild$/.test(sort);
  return [
    ...letter,
    ...letter.filter((sign) => /^(?:terms|kind)/.test(sign)).map((sign) => `${sign} mild ${mild}`),
  ];
}

/** The signs of a term's place, for and against one sort of term. */
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

/** What the letters of an acronym stand for, in small letters. */
const spelt = remember(({ term, acronym }: TermWord) =>
  (term?.meanings ?? []).flatMap(({ means }) =>
    acronym && spells(means, acronym) ? [means.toLowerCase()] : [],
  ),
);

/** Whether a term is explained where it stands, or what its letters stand for was written out before it. */
export function explainedIn({ draft }: Pick<Letter, 'draft'>): (place: TermPlace) => boolean {
  const firsts = new Map<string, number>();
  const first = (means: string) => {
    let at = firsts.get(means);
    if (at === undefined) {
      at = inSmallLetters(draft).indexOf(means);
      firsts.set(means, at);
    }
    return at;
  };
  return ({ start, word }) =>
    word.explained || spelt(word).some((means) => first(means) >= 0 && first(means) < start);
}
