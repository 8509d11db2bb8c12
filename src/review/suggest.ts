import type { Finding, Letter } from './finding';
import { fit } from './suggest/fit';
import { removal } from './suggest/removal';
import type { Flag, Prompt, Replacement, Span, Suggestion } from './types';

/**
 * Turns a finding into the flag a writer sees: its words, and each way to change them, fitted into the sentence.
 * Only called for findings that have settled; offsets are into the draft.
 */
export function toFlag(finding: Finding, letter: Letter): Flag {
  const { start, end, family, rule } = finding;
  const { text } = letter.draft;
  const sentence = sentenceAround(finding, letter);
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

/** Where the sentence that holds a finding stands; the finding itself where none does. */
function sentenceAround({ start, end }: Finding, { draft: { said } }: Letter): Span {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const around = said[low];
  return around && start >= around.start ? around : { start, end };
}

function unique(replacements: readonly Replacement[]): Replacement[] {
  const seen = new Set<string>();
  return replacements.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
