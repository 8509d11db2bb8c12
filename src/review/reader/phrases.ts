import { Recent, remember } from '../memo';
import { most } from '../most';
import type { Sentence } from '../sentences';
import type { Family, Span } from '../types';
import { tidyEdges } from './edges';
import { type Features, featuresOf } from './features';
import { type Detector, tableSum } from './model';

/** Words of a sentence that a detector would underline. */
export interface Phrase {
  /** Tokens, end exclusive. */
  readonly tokens: readonly [from: number, to: number];
  readonly family: Family;
  /** Natural logarithm of the odds, as the detector has learned them. */
  readonly score: number;
}

/** Says of a token, by its number, whether another source has underlined it. */
export type Taken = (token: number) => boolean;

/** How a sentence weighs for a detector: each token, and what the whole sentence adds. */
interface Weighed {
  readonly tokens: readonly number[];
  readonly whole: number;
  readonly strongest: number;
}

/** After this many words on either side of a phrase the next may begin. */
const APART = 3;

/** What a detector says of a sentence. What a sentence weighs is remembered, so asking again costs next to nothing. */
export interface PhraseFinder {
  /**
   * The likeliest phrases that score enough to be said, around what is taken, and so much more than enough as `caution`
   * asks for.
   */
  find(sentence: Sentence, taken: Taken, caution: number): Phrase[];
  /** How the strongest word of a stretch scores; offsets are into the sentence. */
  strength(sentence: Sentence, stretch: Span): number;
}

/** Makes the finder of a detector, which remembers what each sentence weighs for it. */
export function phraseFinder(detector: Detector): PhraseFinder {
  const weighed = remember((sentence: Sentence) => weighSentence(detector, sentence));
  const least = Math.min(...detector.from);
  return {
    find(sentence, taken, caution) {
      const { tokens, whole, strongest } = weighed(sentence);
      if (strongest + whole < least + caution) return [];
      return phrasesAround(detector, sentence, tokens, whole, taken).filter(
        ({ family, score }) =>
          score >= (detector.from[detector.families.indexOf(family)] as number) + caution,
      );
    },
    strength(sentence, { start, end }) {
      const { tokens, whole } = weighed(sentence);
      const inside = tokens.filter((_, at) => {
        const token = sentence.tokens[at] as Span;
        return token.start < end && token.end > start;
      });
      return whole + most(inside);
    },
  };
}

/** Features are many, and only wanted until every detector has weighed them. */
const lately = new Recent<Sentence, Features>(4);

function weighSentence(detector: Detector, sentence: Sentence): Weighed {
  const features = lately.get(sentence, featuresOf);
  const tokens = features.tokens.map((token) => tableSum(detector.token, token));
  const whole = detector.shape.sentence * tableSum(detector.sentence, features.whole);
  return { tokens, whole, strongest: most(tokens) };
}

function phrasesAround(
  detector: Detector,
  sentence: Sentence,
  scores: readonly number[],
  whole: number,
  taken: Taken,
): Phrase[] {
  const { second, phrases: limit } = detector.shape;
  const free = scores.map(() => true);
  const phrases: Phrase[] = [];
  for (let turn = 0; turn < limit; turn++) {
    const run = strongestRun(detector, scores, free);
    if (!run) break;
    const [first, last] = run;
    free.fill(false, Math.max(0, first - APART), last + APART);
    const peak = scores.indexOf(most(scores.slice(first, last)), first);
    if (taken(peak)) continue;
    const tidied = tidyEdges(sentence, ...around(peak, first, last, taken));
    if (!tidied) continue;
    const [from, to] = tidied;
    const score = (scores[peak] as number) + whole - turn * second;
    phrases.push({ tokens: [from, to], family: likeliest(detector, sentence, from, to), score });
  }
  return phrases;
}

/** The run of free tokens whose scores, counted from `reach` below the strongest free one, add up to most. */
function strongestRun(
  { shape: { reach, words } }: Detector,
  scores: readonly number[],
  free: readonly boolean[],
): [number, number] | null {
  let peak = Number.NEGATIVE_INFINITY;
  scores.forEach((score, at) => {
    if (free[at] && score > peak) peak = score;
  });
  let best: [number, number] | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < scores.length; from++) {
    let sum = 0;
    for (let at = from; at < scores.length && at - from < words && free[at]; at++) {
      sum += Math.max(-reach, Math.min(reach, (scores[at] as number) - peak + reach));
      if (sum <= highest) continue;
      highest = sum;
      best = [from, at + 1];
    }
  }
  return best;
}

/** What of a run is left around its strongest token when what is taken is cut off. */
function around(peak: number, first: number, last: number, taken: Taken): [number, number] {
  let from = peak;
  let to = peak + 1;
  while (from > first && !taken(from - 1)) from--;
  while (to < last && !taken(to)) to++;
  return [from, to];
}

function likeliest({ families, family }: Detector, sentence: Sentence, from: number, to: number): Family {
  if (families.length === 1) return families[0] as Family;
  const tokens = lately.get(sentence, featuresOf).tokens.slice(from, to);
  const sums = family.map((table) => tokens.reduce((sum, token) => sum + tableSum(table, token), 0));
  return families[sums.indexOf(most(sums))] as Family;
}
