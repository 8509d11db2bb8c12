import type { Draft } from '../draft';
import type { Rule } from '../finding';
import { headNoun, isPlural, standsAfter } from '../suggest/article';
import { describesNoun } from '../suggest/fit';
import { pluralised } from '../suggest/plural';
import type { Nation } from '../types';
import { plainWords } from '../whole';
import { spells } from './explained';
import type { Term } from './terms';

export type Meaning = Term['meanings'][number];

/** A term where it stands: its words, and what stands before and after them in their sentence. */
export interface Standing {
  readonly said: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a flag on a term says and offers: the term spelt out and kept, and said plainly;
 * where it has several `meanings` in this letter, a question first and then each meaning.
 */
export function ruleOfTerm(term: Term, meanings: readonly Meaning[], standing: Standing): Rule {
  const { id, source } = term;
  const { said } = standing;
  const suggestions = meanings.flatMap((meaning) => waysToSay(term, standing, meaning));
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
    ? `Many families will not know that ${alike(said).startsWith(alike(term.term)) ? term.term : said.replace(/['’]?s?$/u, '')} means ${first?.means}.`
    : `A word that professionals use; in plain words it means ${first?.means}.`;
  return {
    id,
    why,
    suggestions,
    otherwise: 'How would you say this to somebody who has never worked in a school?',
    source,
  };
}

/** Shorter words than this are looked for whole: "care" is not in "careful". */
const WHOLE = 5;

/** What a term may mean in a draft: what the words around it say, else what it means in this nation, else anything. */
export function meaningsIn({ meanings }: Term, draft: Draft, nation: Nation): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const words = plainWords(draft);
  const told = meanings.filter(({ near }) =>
    near?.some((word) => words.includes(` ${word}${word.length < WHOLE ? ' ' : ''}`)),
  );
  if (told.length > 0) return told;
  const here = meanings.filter(({ nations }) => nations?.includes(nation) ?? true);
  return here.length > 0 ? here : meanings;
}

/** Spelt out and kept, and said plainly: as far as each can stand where the term stands. */
function waysToSay(
  { term, match }: Term,
  { said, before, after }: Standing,
  { means, plain }: Meaning,
): string[] {
  if (/['’]s?$/u.test(said)) return [];
  const acronym = isAcronym(said);
  // One of what the lexicon has many of: neither a bracket nor its words would agree with it.
  if (!acronym && !/s$/iu.test(said) && isPlural(headNoun(term.toLowerCase()))) return [];
  const many = acronym ? /\p{Lu}s$/u.test(said) : /s$/u.test(said) && !/s$/u.test(term);
  const inNumber = (words: string) => (many ? pluralised(words) : words);
  const ways: string[] = [];
  if (!acronym && (!isForm(said, term) || isBent(said, term))) return ways;
  const spelt = acronym && spells(means, said.replace(/s$/, ''));
  // "signposted to ELSA (emotional literacy support assistant)": spelt out in its place it would want an article.
  if (spelt && (standsAfter(before, inNumber(means)) || describesNoun(after)))
    ways.push(`${inNumber(means)} (${said})`);
  else if (spelt) ways.push(`${said} (${inNumber(means)})`);
  else if (acronym) ways.push(`${said} (${plain ?? means})`);
  else if (plain && plain !== said) ways.push(`${said} (${inNumber(plain)})`);
  // A pattern's own wording, or another form of the term, may be no noun where its plain words are one.
  const isItself = acronym || (!match && alike(said) === alike(term));
  // What has no plural would not agree with the verb: "the extra teaching start".
  const agrees = !many || isPlural(headNoun(inNumber(plain ?? '')));
  if (
    plain &&
    isItself &&
    agrees &&
    // "our specialist visits colleagues": a plural does not describe a noun.
    !(describesNoun(after) && isPlural(headNoun(inNumber(plain)))) &&
    !/^(?!thing\b)\p{L}+ing\b/u.test(plain) &&
    standsAfter(before, inNumber(plain))
  )
    ways.push(inNumber(plain));
  return ways;
}

const SMALL = /^(?:the|an?|of|and|to|in|for|on|or)$/;

/**
 * Whether words are a form of a term: they begin or end as it does. What is only filed with it because a family would
 * stumble over it as well ("caseload" with "episode of care") may want other plain words.
 */
function isForm(said: string, term: string): boolean {
  const [one, other] = [said, term].map((words) =>
    alike(words)
      .split(' ')
      .filter((word) => !SMALL.test(word))
      .map((word) => word.replace(/s$/, '')),
  ) as [string[], string[]];
  return one[0] === other[0] || one.at(-1) === other.at(-1) || one.join('') === other.join('');
}

/** Whether words are another part of speech than a term, and would want other plain words: "de-escalated", "pre-teach". */
function isBent(said: string, term: string): boolean {
  const [one, other] = [said, term].map((words) => /^(\p{L}{4})(\p{L}*)$/u.exec(lastOf(words))) as [
    RegExpExecArray | null,
    RegExpExecArray | null,
  ];
  if (!one || !other || one[1] !== other[1]) return false;
  const [ending, its] = [one, other].map(([, , rest = '']) => /(?:ed|ing|ion|ate)?$/.exec(rest)?.[0]);
  return ending !== its;
}

function lastOf(words: string): string {
  return alike(words).split(' ').at(-1) ?? '';
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
function isAcronym(said: string): boolean {
  return /\p{Lu}[\p{L}&+\d]*\p{Lu}/u.test(said) && !/\s\p{Ll}{4,}/u.test(said);
}
