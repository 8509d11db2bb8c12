import type { Rule } from '../finding';
import { standsAfter } from '../suggest/article';
import { pluralised } from '../suggest/plural';
import type { Nation } from '../types';
import { spells } from './explained';
import type { Term } from './terms';

type Meaning = Term['meanings'][number];

/**
 * What a flag on a term says and offers: the term spelt out and kept, and said plainly;
 * where it has several meanings in this nation, a question first and then each meaning.
 * Takes the words as they stand in the draft, and what stands before them in their sentence.
 */
export function ruleOfTerm(term: Term, said: string, before: string, nation: Nation): Rule {
  const { id, source } = term;
  const here = term.meanings.filter(({ nations }) => nations?.includes(nation) ?? true);
  const meanings = here.length > 0 ? here : term.meanings;
  const suggestions = meanings.flatMap((meaning) => waysToSay(term, said, before, meaning));
  const [first, second] = meanings;
  if (second) {
    return {
      id,
      why: `${term.term} can mean more than one thing, such as ${first?.means} or ${second.means}, so a family may guess wrong.`,
      suggestions,
      prompt: `Which do you mean: ${meanings.map(({ means }) => means).join(', or ')}?`,
      source,
    };
  }
  const why = isAcronym(said)
    ? `Many families will not know that ${term.term} means ${first?.means}.`
    : `A word that professionals use; in plain words it means ${first?.means}.`;
  return {
    id,
    why,
    suggestions,
    otherwise: 'How would you say this to somebody who has never worked in a school?',
    source,
  };
}

/** Spelt out and kept, and said plainly: as far as each can stand where the term stands. */
function waysToSay({ term, match }: Term, said: string, before: string, { means, plain }: Meaning): string[] {
  if (/['’]s?$/u.test(said)) return [];
  const acronym = isAcronym(said);
  const many = acronym ? /\p{Lu}s$/u.test(said) : /s$/u.test(said) && !/s$/u.test(term);
  const inNumber = (words: string) => (many ? pluralised(words) : words);
  const ways: string[] = [];
  if (acronym && spells(means, said.replace(/s$/, ''))) ways.push(`${inNumber(means)} (${said})`);
  else if (acronym) ways.push(`${said} (${plain ?? means})`);
  else if (plain && plain !== said) ways.push(`${said} (${inNumber(plain)})`);
  // A pattern's own wording, or another form of the term, may be no noun where its plain words are one.
  const isItself = acronym || (!match && alike(said) === alike(term));
  if (plain && isItself && !/^\p{L}+ing\b/u.test(plain) && standsAfter(before, inNumber(plain)))
    ways.push(inNumber(plain));
  return ways;
}

/** A form of words without capitals, hyphens and the s of a plural. */
function alike(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/s$/, '');
}

/** What a flag on capitals that no lexicon knows says: only the writer can tell what they stand for. */
export function ruleOfAcronym(said: string): Rule {
  return {
    id: 'unknown-acronym',
    why: `Somebody new to school may not know what ${said} stands for.`,
    suggestions: [],
    prompt: `What does ${said} stand for? Write it out here, with ${said} in brackets if you use it again.`,
    source: {
      title: 'GOV.UK style guide: abbreviations and acronyms',
      link: 'https://www.gov.uk/guidance/style-guide/a-to-z',
    },
  };
}

/** Whether a term is written as an acronym (EHCP, SENCos, EHC plan), not as words. */
export function isAcronym(said: string): boolean {
  return /\p{Lu}[\p{L}&+\d]*\p{Lu}/u.test(said) && !/\s\p{Ll}{4,}/u.test(said);
}
