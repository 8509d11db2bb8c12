import { ROWS, rowOf } from '../src/review/features';
import { messageSigns } from '../src/review/message/signs';
import { KINDS, type Kind } from '../src/review/types';
import type { Labelled } from './letters';
import { type Learned, learn, type Signs, scoreOf } from './logistic';

export const kindSettings = { epochs: 60, rate: 0.15, pull: 0.6, cue: 2.5, body: 0.8, shape: 1 };

const SHAPES: Partial<Record<Kind, Record<string, number>>> = {
  notice: { 'shape to-all': 2, 'shape to-title': -1 },
  internal: { 'shape to-team': 2, 'shape to-first-name': 1, 'shape to-all': -2, 'shape to-title': -1 },
  reply: { 'shape quoted': 2.5, 'shape re': 1.5 },
  praise: { 'shape few': 0.7, 'shape many': -1 },
};

/** Learns the kinds of message, one against the rest. The same drafts give the same weights. */
export function learnKinds(drafts: readonly Labelled[]): ReadonlyMap<Kind, Learned> {
  const read = drafts.map((one) => ({ one, signs: messageSigns(one.draft) }));
  return new Map(
    KINDS.map((kind) => [
      kind,
      learn(
        read
          .filter(({ one }) => one.kindOr !== kind || one.kind === kind)
          .map(({ one, signs }) => ({
            signs,
            label: one.kind === kind ? 1 : 0,
            weight: one.kind === kind ? 3 : 1,
          })),
        {
          rows: ROWS,
          epochs: kindSettings.epochs,
          rate: kindSettings.rate,
          pull: kindSettings.pull,
          prior: prior(kind),
        },
      ),
    ]),
  );
}

function prior(kind: Kind): Map<number, number> {
  const { cue, body, shape } = kindSettings;
  const beliefs = new Map<number, number>();
  for (const part of ['', 'top ', 'open ', 'body ']) {
    const strength = part === 'body ' ? body : cue;
    beliefs.set(rowOf(`${part}+${kind}`), strength);
    beliefs.set(rowOf(`${part}-${kind}`), -strength / 2);
  }
  for (const [feature, value] of Object.entries(SHAPES[kind] ?? {}))
    beliefs.set(rowOf(feature), value * shape);
  return beliefs;
}

/** The kinds with their scores, the likeliest first. */
export function rankKinds(model: ReadonlyMap<Kind, Learned>, signs: Signs): [Kind, number][] {
  return [...model]
    .map(([kind, learned]): [Kind, number] => [kind, scoreOf(learned, signs)])
    .sort((a, b) => b[1] - a[1]);
}
