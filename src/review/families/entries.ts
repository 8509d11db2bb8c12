import type { Finding, Letter } from '../finding';
import { entriesIn } from '../lexicon';

/** Fixed phrases and patterns of the framing lexicons, where they hold in this nation. */
export function fromEntries({ draft, context }: Letter): Finding[] {
  return draft.body.flatMap(({ start, sentence }) =>
    entriesIn(sentence)
      .filter(({ rule }) => rule.family !== 'officialese')
      .filter(({ rule }) => rule.nations?.includes(context.nation) ?? true)
      .map(({ rule, marked: [from, to] }) => ({
        start: start + (sentence.tokens[from]?.start ?? 0),
        end: start + (sentence.tokens[to - 1]?.end ?? 0),
        family: rule.family,
        rule,
        sure: 1,
      })),
  );
}
