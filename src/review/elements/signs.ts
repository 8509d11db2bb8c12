import { lexicons } from '../../../lexicons/compiled.generated';
import { findCues } from '../cues';
import { featureRow, wordFeatures } from '../features';
import type { Signs } from '../linear';
import { remember } from '../memo';
import type { Sentence } from '../sentences';

/** The cues of lexicons/elements.yaml in a sentence. Remembered by sentence. */
const elementCues = remember(findCues(lexicons.elements));

/** The features of a sentence, for the model of elements. Remembered by sentence. */
export const sentenceSigns: (sentence: Sentence) => Signs = remember((sentence) => {
  const words = wordFeatures(sentence);
  const scale = 1 / Math.sqrt(Math.max(8, words.length));
  const signs = new Map<number, number>();
  const add = (feature: string, value: number) => {
    const row = featureRow(feature);
    signs.set(row, (signs.get(row) ?? 0) + value);
  };
  for (const word of words) add(word, scale);
  const cues = elementCues(sentence);
  for (const key of new Set(cues.map((cue) => cue.key))) add(key, key.startsWith('!') ? 1 : 0.5);
  for (const line of new Set(cues.map((cue) => cue.line))) add(line, 0.3);
  if (sentence.text.endsWith('?')) add('?', 0.4);
  if (/["“‘]\w/.test(sentence.text)) add('quote', 0.4);
  if (/\b0\d{2,4}\s?\d{3}|@/.test(sentence.text)) add('number', 0.6);
  if (sentence.tokens.length < 6) add('short', 0.4);
  return { rows: [...signs.keys()], values: [...signs.values()] };
});
