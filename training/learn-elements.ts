import { signsOf } from '../src/review/elements/signs';
import { ROWS, rowOf } from '../src/review/features';
import { ELEMENTS, type Element, KINDS, type Kind } from '../src/review/types';
import type { Labelled, Pair } from './letters';
import { chance, type Example, type Learned, learn, scoreOf, seeded, shuffle } from './logistic';

/** What is learned of an element: how a sentence gives it, and how sure that makes us of the letter. */
export interface LearnedElement {
  readonly sentence: Learned;
  readonly letter: Learned;
}
export type LearnedElements = ReadonlyMap<Element, LearnedElement>;

export const LETTER_ROWS = 2 + KINDS.length;
export const settings = {
  rounds: 3,
  epochs: 20,
  rate: 0.3,
  pull: 0.6,
  priorCue: 2,
  no: 1,
  quiet: 0.25,
  pair: 1,
  top: 1,
};

/** Learns to find the elements. Takes labelled drafts and pairs of sentences; the same in, the same out. */
export function learnElements(drafts: readonly Labelled[], pairs: readonly Pair[]): LearnedElements {
  return new Map(
    ELEMENTS.map((element) => {
      const mine = pairs.filter((pair) => pair.element === element);
      // How sure a letter is may only be learned from scores of drafts that the sentence model did not see.
      const unseen = folds(drafts, 5).flatMap(({ train, test }) => {
        const model = learnSentence(element, train, mine);
        return test.map((draft) => letterExample(element, draft, model)).filter((one) => one !== null);
      });
      const letter = learn(unseen, {
        rows: LETTER_ROWS,
        epochs: 60,
        rate: 0.2,
        pull: 2,
        prior: new Map([[0, 1]]),
      });
      return [element, { sentence: learnSentence(element, drafts, mine), letter }] as const;
    }),
  );
}

/** Which elements a draft gives, by a model and its kind: how sure, 0 to 1, for each. */
export function chances(model: LearnedElements, draft: Labelled, kind: Kind): Map<Element, number> {
  return new Map(
    [...model].map(([element, { sentence, letter }]) => [
      element,
      chance(scoreOf(letter, letterSigns(sentence, draft, kind))),
    ]),
  );
}

export function folds<Item>(items: readonly Item[], count: number, seed = 11) {
  const order = shuffle([...items], seeded(seed));
  return Array.from({ length: count }, (_, fold) => ({
    train: order.filter((_, index) => index % count !== fold),
    test: order.filter((_, index) => index % count === fold),
  }));
}

function letterSigns(sentence: Learned, { draft }: Labelled, kind: Kind): [number, number][] {
  const scores = draft.body.map((said) => scoreOf(sentence, signsOf(said.sentence))).sort((a, b) => b - a);
  return [
    [0, scores[0] ?? -3],
    [1, Math.max(-3, scores[1] ?? -3)],
    [2 + KINDS.indexOf(kind), 1],
  ];
}

function letterExample(element: Element, draft: Labelled, sentence: Learned): Example | null {
  if (draft.kind === 'internal' || draft.open.includes(element)) return null;
  return {
    signs: letterSigns(sentence, draft, draft.kind),
    label: draft.has.includes(element) ? 1 : 0,
    weight: 1,
  };
}

/**
 * A draft's labels say that an element is there, not in which sentence: the sentence that looks most
 * like it stands for the draft, and with each round the look is learned anew.
 */
function learnSentence(element: Element, drafts: readonly Labelled[], pairs: readonly Pair[]): Learned {
  const prior = new Map([
    [rowOf(`+${element}`), settings.priorCue],
    [rowOf(`-${element}`), -settings.priorCue],
  ]);
  const options = { rows: ROWS, epochs: settings.epochs, rate: settings.rate, pull: settings.pull, prior };
  const sure: Example[] = pairs.flatMap(({ yes, no }) => [
    { signs: signsOf(yes), label: 1 as const, weight: settings.pair },
    { signs: signsOf(no), label: 0 as const, weight: settings.pair },
  ]);
  const without = drafts.filter(
    (one) => one.kind !== 'internal' && !one.has.includes(element) && !one.open.includes(element),
  );
  const quiet: Example[] = without.flatMap(({ draft }) =>
    draft.body.map(({ sentence }) => ({
      signs: signsOf(sentence),
      label: 0 as const,
      weight: settings.quiet,
    })),
  );
  const withIt = drafts.filter((one) => one.kind !== 'internal' && one.has.includes(element));
  let model = learn([...sure, ...quiet], options);
  for (let round = 0; round < settings.rounds; round++) {
    const likely: Example[] = withIt.flatMap(({ draft }) => {
      const scored = draft.body.map(({ sentence }) => ({
        signs: signsOf(sentence),
        score: scoreOf(model, signsOf(sentence)),
      }));
      scored.sort((a, b) => b.score - a.score);
      return scored
        .slice(0, settings.top)
        .map(({ signs }) => ({ signs, label: 1 as const, weight: settings.no }));
    });
    model = learn([...sure, ...quiet, ...likely], options);
  }
  return model;
}
