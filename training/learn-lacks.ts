import { LACK_WIDTH, lackSigns } from '../src/review/elements/tops';
import { ELEMENTS, type Element, type Family, FRAMING } from '../src/review/types';
import { chancesOf, learnLetter, type Tops } from './learn-elements';
import type { Labelled } from './letters';
import { dense, folds, type Learned, learn } from './logistic';

/** What the lack models look at in a draft: how surely each element is there, and how the letter reads. */
export interface Seen {
  readonly draft: Labelled;
  readonly there: ReadonlyMap<Element, number>;
}

/** How surely each element is there, for drafts that the models did not learn from. */
export function unseenChances(unseen: ReadonlyMap<Labelled, Tops>): Seen[] {
  return folds([...unseen], 5, 23).flatMap(({ train, test }) => {
    const known = new Map(train);
    const letters = new Map(ELEMENTS.map((element) => [element, learnLetter(element, known)]));
    return test.map(([draft, tops]) => ({ draft, there: chancesOf(letters, tops, draft, draft.kind) }));
  });
}

/** The features of a draft for the lack model of an element. */
export function signsFor(element: Element, { draft, there }: Seen, flags: readonly Family[]) {
  return dense(
    lackSigns(element, there, {
      kind: draft.kind,
      sentences: draft.draft.body.length,
      flags: flags.length,
      framing: flags.filter((family) => FRAMING.includes(family)).length,
    }),
  );
}

/** Learns which missing elements are worth saying. Takes drafts with what the engine flags in each. */
export function learnLacks(
  seen: readonly Seen[],
  flagsOf: (draft: Labelled) => readonly Family[],
): Map<Element, Learned> {
  return new Map(
    ELEMENTS.map((element) => [
      element,
      learn(
        seen
          .filter(({ draft }) => !draft.open.includes(element))
          .map((one) => ({
            signs: signsFor(element, one, flagsOf(one.draft)),
            label: one.draft.lacks.includes(element) ? (1 as const) : (0 as const),
            weight: 1,
          })),
        { rows: LACK_WIDTH, epochs: 60, rate: 0.2, pull: 2, prior: new Map([[0, -1]]) },
      ),
    ]),
  );
}
