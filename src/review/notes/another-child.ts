import { isName } from '../classes';
import { type Draft, everywhere, placeOf } from '../draft';
import { remember } from '../memo';
import { mentionsOf } from '../mentions';
import type { People } from '../names';
import type { Sentence } from '../sentences';
import type { Note, Span } from '../types';
import { isKnown, otherNames } from './other-names';
import { note } from './say';

/**
 * A letter that was copied from another one: it begins about one child, and in one place another first
 * name or another pronoun does what the child would do. Takes the draft and who is in it. Says nothing
 * where several children are in the letter by right, or the family may use they.
 */
export function anotherChild(draft: Draft, people: People): Note[] {
  const main = subjectChild(draft) ?? people.child;
  const names = main ? [...strangers(draft, main), ...otherNames(draft, people, main)] : [];
  return [...names.filter(isFirstOfItsPlace), ...strayPronouns(draft, people)];
}

function isFirstOfItsPlace({ start }: Note, at: number, all: readonly Note[]): boolean {
  return all.findIndex((one) => one.start === start) === at;
}

/** Names that stand where only the child of the letter would: "Jack's attendance" in a letter about Amelia. */
function strangers(draft: Draft, main: string): Note[] {
  return everywhere(draft.body, mentionsOf)
    .filter(({ thing: { name, role } }) => role === 'pupil' && name !== main)
    .filter(({ thing: { name } }) => !isKnown(draft, name, main))
    .map(({ thing: { name, from, to }, said: { start } }) =>
      note(draft.text, { start: start + from, end: start + to }, 'another-child', {
        child: main,
        other: name,
      }),
    );
}

/** The one child that the subject line or the greeting names. */
function subjectChild(draft: Draft): string | null {
  for (const { role, sentence } of draft.said) {
    if (role !== 'header' && role !== 'heading' && role !== 'greeting') continue;
    const named = /(?:of|re:?|about|regarding|subject:.*[-–:])\s+(\p{Lu}\p{Ll}+)/u.exec(sentence.text)?.[1];
    if (named && mentionsOf(sentence).some(({ name }) => name === named)) return named;
  }
  return null;
}

interface Pronouned {
  readonly he: readonly Span[];
  readonly she: readonly Span[];
  /** Somebody else in the sentence whom the pronoun may mean. */
  readonly company: boolean;
}

const ADULT =
  /^(?:mum|dad|mother|father|nan|gran|grandma|grandad|aunt|auntie|uncle|sister|brother|cousin|carer|teacher|friend|girl|boy|doctor|nurse|mr|mrs|ms|miss|dr|therapist|psychologist|tutor|worker|another|baby|lady|man|woman|he|she)$/;

const pronounsIn: (sentence: Sentence) => Pronouned = remember((sentence) => {
  const he: Span[] = [];
  const she: Span[] = [];
  let company = false;
  sentence.tokens.forEach(({ word, start, end }, at) => {
    if (/^(?:he|him|his|himself)$/.test(word)) he.push({ start, end });
    else if (/^(?:she|her|hers|herself)$/.test(word)) she.push({ start, end });
    else if (ADULT.test(word.replace(/'s$/, '')) || isName(sentence, at)) company = true;
  });
  return { he, she, company };
});

/** One "he" in a letter that says "she" all through, with nobody else about to whom it could belong. */
function strayPronouns(draft: Draft, { child, pronouns }: People): Note[] {
  const { body } = draft;
  let [hes, shes] = [0, 0];
  for (const { sentence } of body) {
    const { he, she } = pronounsIn(sentence);
    hes += he.length;
    shes += she.length;
  }
  const few = hes > shes ? 'she' : 'he';
  const [most, least] = [Math.max(hes, shes), Math.min(hes, shes)];
  if (least === 0 || least > 2 || most < 3 * least) return [];
  return body.flatMap((said, index) => {
    const one = pronounsIn(said.sentence);
    const before = body[index - 1];
    // "She got him back": two people, each with a pronoun of their own.
    if (one.company || (one.he.length > 0 && one.she.length > 0)) return [];
    if (before && pronounsIn(before.sentence).company) return [];
    return one[few].map((thing) => {
      const at = placeOf({ thing, said });
      return note(draft.text, at, 'other-pronoun', {
        other: draft.text.slice(at.start, at.end),
        child: child ?? 'the child',
        he: pronouns.he,
      });
    });
  });
}
