import { everywhere, placeOf } from '../draft';
import type { Finding, Letter } from '../finding';
import { type Entry, entriesIn } from '../lexicon';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Span } from '../types';

/** An entry of the framing lexicons in a sentence; offsets are into the sentence. */
interface Framed extends Span {
  readonly rule: Entry;
}

const framedIn = remember((sentence: Sentence): Framed[] =>
  entriesIn(sentence)
    .filter(({ rule }) => rule.family !== 'officialese')
    .map(({ rule, marked: [from, to] }) => ({
      start: sentence.tokens[from]?.start ?? 0,
      end: sentence.tokens[to - 1]?.end ?? 0,
      rule,
    })),
);

/** Fixed phrases and patterns of the framing lexicons, where they hold in this nation. */
export function fromEntries({ draft, context }: Letter): Finding[] {
  return everywhere(draft.body, framedIn)
    .filter(({ thing: { rule } }) => rule.nations?.includes(context.nation) ?? true)
    .map((found) => {
      const { rule } = found.thing;
      const { start, end } = placeOf(found);
      return { start, end, family: rule.family, rule, sure: 1 };
    });
}
