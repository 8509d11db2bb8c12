import { chanceOf } from '../src/review/chance';
import { sentenceSigns } from '../src/review/elements/signs';
import { elementSigns, LETTER_WIDTH, type Top, topOf } from '../src/review/elements/tops';
import { featureRow, ROWS } from '../src/review/features';
import { ELEMENTS, type Element, type Kind } from '../src/review/types';
import type { Labelled, Pair } from './letters';
import { dense, type Example, folds, type Learned, learn, scoreOf } from './logistic';

/** What is learned of an element: how a sentence gives it, and how sure that makes us of the letter. */
interface LearnedElement {
  readonly sentence: Learned;
  readonly letter: Learned;
}
type LearnedElements = ReadonlyMap<Element, LearnedElement>;
export type Tops = ReadonlyMap<Element, Top>;

const topScores = (scores: readonly number[]): Top => topOf(scores, scores.map(Math.exp));

export const settings = {
  /** How often the likeliest sentence of a letter is chosen anew. */
  rounds: 2,
  epochs: 10,
  rate: 0.3,
  pull: 0.6,
  /** What a cue of lexicons/elements.yaml is believed to weigh before anything is learned. */
  cue: 0.3,
  clear: 2,
  /** How much a sentence of a letter without the element counts beside a sentence of a pair. */
  quiet: 0.5,
};

/** Learns to find the elements. Takes labelled drafts and pairs of sentences; the same in, the same out. */
export function learnElements(
  all: readonly Labelled[],
  pairs: readonly Pair[],
): { elements: LearnedElements; unseen: ReadonlyMap<Labelled, Tops> } {
  const drafts = all.filter(({ kind }) => kind !== 'internal');
  // How sure a letter is may only be learned from scores of drafts that the sentence models did not see.
  const unseen = new Map<Labelled, Tops>();
  for (const { train, test } of folds(drafts, 5)) {
    const models = learnSentences(train, pairs);
    for (const draft of test) unseen.set(draft, topsOf(models, draft));
  }
  const sentences = learnSentences(drafts, pairs);
  const elements = new Map(
    ELEMENTS.map((element) => [
      element,
      { sentence: sentences.get(element) as Learned, letter: learnLetter(element, unseen) },
    ]),
  );
  return { elements, unseen };
}

/** How the sentences of a draft score for each element. */
export function topsOf(models: ReadonlyMap<Element, Learned>, { draft }: Labelled): Tops {
  return new Map(
    [...models].map(([element, model]) => [
      element,
      topScores(draft.body.map(({ sentence }) => scoreOf(model, sentenceSigns(sentence)))),
    ]),
  );
}

/** How surely a letter gives each element, from 0 to 1. */
export function chancesOf(
  letters: ReadonlyMap<Element, Learned>,
  tops: Tops,
  { draft }: Labelled,
  kind: Kind,
): Map<Element, number> {
  return new Map(
    [...letters].map(([element, letter]) => [
      element,
      chanceOf(scoreOf(letter, dense(elementSigns(element, tops, draft.body.length, kind)))),
    ]),
  );
}

/** Learns how sure the scores of its sentences make us that a letter gives `element`. */
export function learnLetter(element: Element, unseen: ReadonlyMap<Labelled, Tops>): Learned {
  const examples = [...unseen]
    .filter(([draft]) => !draft.open.includes(element))
    .map(([draft, tops]) => ({
      signs: dense(elementSigns(element, tops, draft.draft.body.length, draft.kind)),
      label: draft.has.includes(element) ? (1 as const) : (0 as const),
      weight: 1,
    }));
  return learn(examples, { rows: LETTER_WIDTH, epochs: 60, rate: 0.2, pull: 2, prior: new Map([[0, 1]]) });
}

function learnSentences(drafts: readonly Labelled[], pairs: readonly Pair[]): Map<Element, Learned> {
  return new Map(
    ELEMENTS.map((element) => [
      element,
      learnSentence(
        element,
        drafts,
        pairs.filter((pair) => pair.element === element),
      ),
    ]),
  );
}

/**
 * Where nobody has pointed at the sentence that gives an element, the one that looks most like it stands for the draft, and
 * with each round the look is learned anew.
 */
function learnSentence(element: Element, drafts: readonly Labelled[], pairs: readonly Pair[]): Learned {
  const { cue, epochs, rate, pull, quiet, rounds } = settings;
  const prior = new Map([
    [featureRow(`!${element}`), settings.clear],
    [featureRow(`+${element}`), cue],
    [featureRow(`-${element}`), -cue],
  ]);
  const options = { rows: ROWS, epochs, rate, pull, prior };
  const known: Example[] = pairs.flatMap(({ yes, no }) => [
    { signs: sentenceSigns(yes), label: 1 as const, weight: 1 },
    { signs: sentenceSigns(no), label: 0 as const, weight: 1 },
  ]);
  for (const { draft, has, open } of drafts) {
    if (has.includes(element) || open.includes(element)) continue;
    for (const { sentence } of draft.body)
      known.push({ signs: sentenceSigns(sentence), label: 0, weight: quiet });
  }
  const unpointed: Labelled[] = [];
  for (const one of drafts.filter(({ has, draft }) => has.includes(element) && draft.body.length > 0)) {
    const gives = one.gives?.get(element);
    if (!gives) unpointed.push(one);
    else
      for (const { sentence } of one.draft.body) {
        const label = gives.has(sentence) ? (1 as const) : (0 as const);
        known.push({ signs: sentenceSigns(sentence), label, weight: label === 1 ? 1 : quiet });
      }
  }
  let model = learn(known, options);
  for (let round = 0; round < rounds; round++) {
    const likeliest = unpointed.map(({ draft }): Example => {
      const scored = draft.body.map(({ sentence }) => ({
        signs: sentenceSigns(sentence),
        score: scoreOf(model, sentenceSigns(sentence)),
      }));
      const best = scored.reduce((most, one) => (one.score > most.score ? one : most));
      return { signs: best.signs, label: 1, weight: 1 };
    });
    model = learn([...known, ...likeliest], options);
  }
  return model;
}
