import type { Sentence } from '../sentences';
import type { Family } from '../types';
import { featuresOf } from './features';
import { type Detector, weigh } from './model';

/** Words of a sentence that a detector would underline. */
export interface Phrase {
  /** Tokens, end exclusive. */
  readonly tokens: readonly [from: number, to: number];
  readonly family: Family;
  /** Natural logarithm of the odds, as the detector has learned them. */
  readonly score: number;
}

/** How much the sentence as a whole adds to the score of its words. */
const SENTENCE_SHARE = 0.5;
/** A word belongs to the phrase while it scores no more than this below the strongest word. */
const REACH = 2.5;
const MOST_WORDS = 12;
/** A second phrase in the same sentence must be this much surer. */
const SECOND = 2;
const PHRASES = 2;

/** The likeliest phrases of a sentence, whether or not they are sure enough to be said. Pure. */
export function phrasesIn(detector: Detector, sentence: Sentence): Phrase[] {
  const features = featuresOf(sentence);
  const scores = features.tokens.map((token) => weigh(detector.token, token));
  const whole = SENTENCE_SHARE * weigh(detector.sentence, features.whole);
  const free = sentence.tokens.map(() => true);
  const phrases: Phrase[] = [];
  while (phrases.length < PHRASES) {
    const found = strongest(scores, free);
    if (!found) break;
    const [from, to] = found;
    const peak = Math.max(...scores.slice(from, to));
    const family = likeliest(detector, features.tokens.slice(from, to));
    phrases.push({ tokens: trim(sentence, from, to), family, score: peak + whole - phrases.length * SECOND });
    free.fill(false, Math.max(0, from - 3), to + 3);
  }
  return phrases;
}

/** The run of free tokens whose scores, counted from `REACH` below the strongest, add up to most. */
function strongest(scores: readonly number[], free: readonly boolean[]): [number, number] | null {
  const peak = Math.max(...scores);
  let best: [number, number] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < scores.length; from++) {
    let sum = 0;
    for (let at = from; at < scores.length && at - from < MOST_WORDS && free[at]; at++) {
      sum += Math.max(-REACH, Math.min(REACH, (scores[at] as number) - peak + REACH));
      if (sum > most) {
        most = sum;
        best = [from, at + 1];
      }
    }
  }
  return best;
}

/** No phrase begins or ends with a punctuation mark. */
function trim({ tokens }: Sentence, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (end - start > 1 && !tokens[end - 1]?.isWord) end--;
  while (end - start > 1 && !tokens[start]?.isWord) start++;
  return [start, end];
}

function likeliest({ families, family }: Detector, tokens: readonly (readonly number[])[]): Family {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  family.forEach((table, index) => {
    const sum = tokens.reduce((sofar, token) => sofar + weigh(table, token), 0);
    if (sum > most) {
      most = sum;
      best = index;
    }
  });
  return families[best] as Family;
}
