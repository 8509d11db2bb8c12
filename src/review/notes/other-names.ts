import { type Draft, everywhere } from '../draft';
import { mentionsOf } from '../mentions';
import type { People } from '../names';
import type { Note } from '../types';
import { note } from './say';

// What one child does to another, or has done to them.
const HARM =
  /^(?:hit|hits|hitting|kick(?:ed|s|ing)|push(?:ed|es|ing)|bit|bites|biting|bitten|scratch(?:ed|es|ing)|punch(?:ed|es|ing)|hurt|hurts|hurting|slap(?:ped|s|ping)|shov(?:ed|es|ing)|grabb(?:ed|ing)|tripp(?:ed|ing)|teas(?:ed|es|ing)|bull(?:ied|ies|ying)|fought|fighting|pinch(?:ed|es|ing)|spat|threaten(?:ed|s|ing))$/;
const BETWEEN =
  /^(?:at|with|by|over|into|on|been|was|has|had|is|also|then|and|back|started|kept|keeps|deliberately)$/;

/**
 * Names that may be a slip or somebody else's: the child's own name spelt in two ways, and another child who is
 * named for what happened. Takes the draft, who is in it and the child that it is about.
 */
export function otherNames(draft: Draft, { family }: People, main: string): Note[] {
  const grown = new Set((family ?? '').split(/\s+/));
  for (const { role, sentence } of draft.said) {
    if (role === 'signature') for (const { raw } of sentence.tokens) grown.add(raw);
  }
  const times = timesIn(draft);
  const isSlip = (name: string) =>
    isNearly(name, main) && !isKnown(draft, name, main) && times(main) > 1 && times(name) * 2 <= times(main);
  return everywhere(draft.body, mentionsOf).flatMap(({ thing, said: { start, sentence } }) => {
    const { name, from, to, sure } = thing;
    if (name === main || grown.has(name)) return [];
    const rule = isSlip(name)
      ? 'another-child'
      : sure && times(name) < times(main) && isInHarm(sentence.tokens, from)
        ? 'named-child'
        : null;
    const at = { start: start + from, end: start + to };
    return rule ? [note(draft.text, at, rule, { child: main, other: name })] : [];
  });
}

/** A name that comes up more than once, beside the child, or with "and", is a friend, a sister, a teacher. */
export function isKnown(draft: Draft, name: string, main: string): boolean {
  let times = 0;
  for (const { sentence, role } of draft.said) {
    if (role === 'quoted') continue;
    const mentions = mentionsOf(sentence);
    if (!mentions.some((mention) => mention.name === name)) continue;
    times++;
    if (mentions.some((mention) => mention.name === main)) return true;
  }
  return times > 1;
}

/** How often each name stands in the letter. */
function timesIn({ body }: Draft): (name: string) => number {
  const times = new Map<string, number>();
  for (const { sentence } of body) {
    for (const { name } of mentionsOf(sentence)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return (name) => times.get(name) ?? 0;
}

/** Whether two names of four letters or more differ in one letter: put in, left out or another. */
function isNearly(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  // A name that is only longer may be a pet name or a plural: Katie, Katies.
  if (at === short.length) return false;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

/** Whether what stands beside a name is something that one child does to another. */
function isInHarm(
  tokens: readonly { readonly word: string; readonly start: number }[],
  from: number,
): boolean {
  const at = tokens.findIndex(({ start }) => start === from);
  return [-1, 1].some((way) => {
    let next = at + way;
    for (let passed = 0; passed < 3 && BETWEEN.test(tokens[next]?.word ?? ''); passed++) next += way;
    return HARM.test(tokens[next]?.word ?? '');
  });
}
