import { lexicons } from '../../../lexicons/compiled.generated';
import { findCues } from '../cues';
import { rowOf, wordFeatures } from '../features';
import { remember } from '../memo';
import type { Sentence } from '../sentences';

/** The cues of lexicons/elements.yaml in a sentence. Remembered by sentence. */
export const elementCues = remember(findCues(lexicons.elements));

/** Row and value of each feature of a sentence, for the model of elements. Remembered by sentence. */
export const signsOf: (sentence: Sentence) => readonly (readonly [row: number, value: number])[] = remember(
  (sentence) => {
    const words = wordFeatures(sentence);
    const scale = 1 / Math.sqrt(Math.max(8, words.length));
    const signs = new Map<number, number>();
    const add = (feature: string, value: number) => {
      const row = rowOf(feature);
      signs.set(row, (signs.get(row) ?? 0) + value);
    };
    for (const word of words) add(word, scale);
    const cues = elementCues(sentence);
    for (const key of new Set(cues.map((cue) => cue.key))) add(key, 0.5);
    for (const line of new Set(cues.map((cue) => cue.line))) add(line, 0.3);
    if (sentence.text.endsWith('?')) add('?', 0.4);
    if (sentence.tokens.length < 6) add('short', 0.4);
    return [...signs];
  },
);
