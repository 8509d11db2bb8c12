import { describe, expect, it } from 'vitest';
import { tidyEdges } from '../../src/review/reader/edges';
import { sentenceOf } from '../../src/review/sentences';

/** The words that are left of a stretch of the sentence, null where none are. */
function tidied(text: string, stretch: string): string | null {
  const sentence = sentenceOf(text);
  const start = text.indexOf(stretch);
  const from = sentence.tokens.findIndex((token) => token.start === start);
  const to = sentence.tokens.findIndex((token) => token.end === start + stretch.length) + 1;
  const edges = tidyEdges(sentence, from, to);
  if (!edges) return null;
  return text.slice(sentence.tokens[edges[0]]?.start, sentence.tokens[edges[1] - 1]?.end);
}

describe('the edges of what the reader underlines', () => {
  it('are no little joining words and no punctuation marks', () => {
    expect(tidied('He was rude, and refused to sit.', 'rude, and')).toBe('rude');
    expect(tidied('He was late and so missed it.', 'and so missed it')).toBe('missed it');
  });

  it('never cut a hyphenated word', () => {
    expect(tidied('He can be non-compliant when asked.', 'can be non')).toBe('can be non-compliant');
    expect(tidied('A well-thought-out plan is here.', 'thought')).toBe('well-thought-out');
  });

  it('are nowhere where no word says anything by itself', () => {
    expect(tidied('It is to be so.', 'to be')).toBeNull();
    expect(tidied('It is a view of it.', 'a')).toBeNull();
    expect(tidied('He is shy.', 'He is')).toBeNull();
  });
});
