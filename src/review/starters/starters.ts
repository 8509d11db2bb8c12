import { lexicons } from '../../../lexicons/compiled.generated';
import type { Letter } from '../finding';
import { remember } from '../memo';
import type { People } from '../names';
import type { Sentence } from '../sentences';
import type { Element, Starter } from '../types';
import { blanksIn, fill } from './fill';
import { placeFor } from './place';

const MOST = 3;

const topicOf = new Map<string, string>();
for (const [topic, words] of Object.entries(lexicons.starters.topics)) {
  for (const word of words) topicOf.set(word, topic);
}

const topicsIn: (sentence: Sentence) => readonly string[] = remember(({ tokens }) =>
  tokens.flatMap(({ word }) => topicOf.get(word) ?? []),
);

/** What a draft is about, the most spoken of first. */
function topicsOf({ draft }: Letter): string[] {
  const counts = new Map<string, number>();
  for (const { sentence, role } of [...draft.said]) {
    if (role === 'quoted' || role === 'signature') continue;
    const weight = role === 'header' || role === 'heading' ? 2 : 1;
    for (const topic of topicsIn(sentence)) counts.set(topic, (counts.get(topic) ?? 0) + weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}

/**
 * Two or three sentences to choose from for a missing element, in the voice of the draft. What only the
 * writer knows is a blank.
 */
export function startersFor(element: Element, letter: Letter, people: People): Starter[] {
  const topics = topicsOf(letter);
  const at = placeFor(element, letter.draft);
  return lexicons.starters.frames
    .filter((frame) => frame.element === element)
    .filter(({ kinds }) => !kinds || kinds.includes(letter.kind))
    .map((frame) => ({ frame, near: nearness(frame, topics) }))
    .filter(({ near }) => near >= 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ frame }) => {
      const text = fill(frame.text, people);
      return { text, blanks: blanksIn(text), at };
    });
}

/** How near a frame is to the letter: its topic first, then its kind, then what fits anything; below 0 not at all. */
function nearness(frame: { topic?: string; kinds?: unknown }, topics: readonly string[]): number {
  if (frame.topic) {
    const rank = topics.indexOf(frame.topic);
    return rank < 0 || rank > 1 ? -1 : 10 - rank;
  }
  return frame.kinds ? 5 : 1;
}
