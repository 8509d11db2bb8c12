import type { Said } from './draft';
import type { Finding, Letter } from './finding';
import { remember } from './memo';
import type { Sentence } from './sentences';
import { fit } from './suggest/fit';
import { removal } from './suggest/removal';
import type { Flag, Prompt, Replacement, Span, Suggestion } from './types';

// How far before and after a flag its suggestions look, apart from its own sentence.
const BEFORE = 80;
const AFTER = 40;

/** A flag as it was last made in a sentence, and what it was made from. */
interface Made {
  readonly finding: Finding;
  readonly around: string;
  readonly flag: Flag;
}

const madeIn = remember((_: Sentence): Map<number, Made> => new Map());

/**
 * Turns a finding into the flag a writer sees: its words, and each way to change them, fitted into the sentence.
 * Only called for findings that have settled; offsets are into the draft. Remembered by sentence, while what stands around stays.
 */
export function toFlag(finding: Finding, letter: Letter): Flag {
  const { text } = letter.draft;
  const said = saidAround(finding, letter);
  const sentence = said ?? finding;
  const from = Math.max(0, Math.min(sentence.start, finding.start - BEFORE));
  const around = text.slice(from, Math.max(sentence.end, finding.end + AFTER));
  const made = said && madeIn(said.sentence).get(finding.start - said.start);
  if (made && made.around === around && isSame(made.finding, finding)) {
    return moved(made.flag, finding.start - made.flag.start);
  }
  const flag = moved(flagIn(around, { ...finding, ...back(finding, from) }, back(sentence, from)), from);
  if (said) madeIn(said.sentence).set(finding.start - said.start, { finding, around, flag });
  return flag;
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule && one.family === other.family && one.end - one.start === other.end - other.start
  );
}

function back({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}

/** A flag with all its places so much further on. */
function moved(flag: Flag, by: number): Flag {
  if (by === 0) return flag;
  return {
    ...flag,
    start: flag.start + by,
    end: flag.end + by,
    suggestions: flag.suggestions.map((one) =>
      one.kind === 'prompt' ? one : { ...one, start: one.start + by, end: one.end + by },
    ),
  };
}

/** The flag for a finding; offsets are into `text`, which is all that it looks at. */
function flagIn(text: string, finding: Finding, sentence: Span): Flag {
  const { start, end, family, rule } = finding;
  const replacements = rule.suggestions
    .map((words) => (words === '' ? removal(text, finding, sentence) : fit(words, text, finding, sentence)))
    .filter((one): one is Replacement => one !== null);
  const question = rule.prompt ?? (replacements.length === 0 ? rule.otherwise : undefined);
  const prompt: Prompt[] = question ? [{ kind: 'prompt', text: question }] : [];
  const suggestions: Suggestion[] = [...prompt, ...unique(replacements)];
  return {
    start,
    end,
    text: text.slice(start, end),
    family,
    rule: rule.id,
    why: rule.why,
    suggestions,
    source: rule.source,
  };
}

/** The sentence that holds a finding; none where it stands in no one sentence. */
function saidAround({ start }: Finding, { draft: { said } }: Letter): Said | undefined {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const around = said[low];
  return around && start >= around.start ? around : undefined;
}

function unique(replacements: readonly Replacement[]): Replacement[] {
  const seen = new Set<string>();
  return replacements.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
