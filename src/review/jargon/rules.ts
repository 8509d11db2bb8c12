import type { Rule } from '../finding';
import type { Nation } from '../types';
import type { Term } from './terms';

/**
 * What a flag on a term says and offers: the term spelt out and kept, and said plainly;
 * where it has several meanings in this nation, a question first and then each meaning.
 * Takes the words as they stand in the draft.
 */
export function ruleOfTerm({ id, term, meanings, source }: Term, said: string, nation: Nation): Rule {
  const here = meanings.filter(({ nations }) => nations?.includes(nation) ?? true);
  const all = here.length > 0 ? here : meanings;
  const acronym = isAcronym(said);
  const suggestions = all.flatMap(({ means, plain }) => {
    if (/['’]s?$/u.test(said)) return [];
    const kept = acronym ? [`${means} (${said})`] : plain && plain !== said ? [`${said} (${plain})`] : [];
    return plain ? [...kept, plain] : kept;
  });
  const [first, second] = all;
  if (all.length > 1) {
    return {
      id,
      why: `${term} can mean more than one thing, such as ${first?.means} or ${second?.means}, so a family may guess wrong.`,
      suggestions,
      prompt: `Which do you mean: ${all.map(({ means }) => means).join(', or ')}?`,
      source,
    };
  }
  const why = acronym
    ? `Many families will not know that ${term} stands for ${first?.means}.`
    : `This is a professional's word; in plain words it means ${first?.means}.`;
  const prompt =
    suggestions.length > 0
      ? {}
      : { prompt: 'How would you say this to somebody who has never worked in a school?' };
  return { id, why, suggestions, ...prompt, source };
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

export function isAcronym(said: string): boolean {
  return /\p{Lu}[\p{L}&+\d]*\p{Lu}/u.test(said) && !/\s\p{Ll}{4,}/u.test(said);
}
