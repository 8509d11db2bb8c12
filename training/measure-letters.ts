/**
 * Measures kinds, elements and what is missing by cross-validation: no draft is judged by a model that
 * learned from it. Drafts of tests/corpus and of training/drafts are told apart.
 *   npx tsx training/measure-letters.ts [--misses]
 */
import { chanceOf } from '../src/review/chance';
import { messageSigns } from '../src/review/message/signs';
import { ELEMENTS, type Element } from '../src/review/types';
import { flagsIn } from './flags';
import { chancesOf, learnElements, topsOf } from './learn-elements';
import { learnKinds, rankKinds } from './learn-kinds';
import { learnLacks, type Seen, signsFor, unseenChances } from './learn-lacks';
import { elementPairs, type Labelled, learningDrafts } from './letters';
import { folds, scoreOf } from './logistic';

const HAS = [0.35, 0.4, 0.45, 0.5, 0.55];
const LACKS = [0.25, 0.3, 0.35, 0.4, 0.45];
const THERE = 0.2;

interface Judged {
  readonly draft: Labelled;
  readonly kind: string;
  readonly there: ReadonlyMap<Element, number>;
  readonly missed: ReadonlyMap<Element, number>;
}

const pairs = elementPairs();
const judged: Judged[] = folds(learningDrafts(), 4, 31).flatMap(({ train, test }) => {
  const kinds = learnKinds(train);
  const { elements, unseen } = learnElements(train, pairs);
  const lacks = learnLacks(unseenChances(unseen), flagsIn);
  const sentences = new Map([...elements].map(([element, { sentence }]) => [element, sentence]));
  const letters = new Map([...elements].map(([element, { letter }]) => [element, letter]));
  return test.map((draft): Judged => {
    const kind = rankKinds(kinds, messageSigns(draft.draft))[0]?.[0] ?? 'update';
    const there = chancesOf(letters, topsOf(sentences, draft), draft, kind);
    const seen: Seen = { draft: { ...draft, kind }, there };
    const missed = new Map(
      [...lacks].map(([element, model]) => [
        element,
        chanceOf(scoreOf(model, signsFor(element, seen, flagsIn(draft)))),
      ]),
    );
    return { draft, kind, there, missed };
  });
});

for (const [name, of] of [
  ['tests/corpus', judged.filter(({ draft }) => /^\d/.test(draft.id))],
  ['training/drafts', judged.filter(({ draft }) => !/^\d/.test(draft.id))],
] as const) {
  const right = of.filter(({ draft, kind }) => kind === draft.kind || kind === draft.kindOr).length;
  const silenced = of.filter(({ draft, kind }) => kind === 'internal' && draft.kind !== 'internal').length;
  const spoken = of.filter(({ draft, kind }) => kind !== 'internal' && draft.kind === 'internal').length;
  console.log(
    `${name}: ${of.length} drafts, kind ${percent(right, of.length)}, silenced ${silenced}, spoken to ${spoken}`,
  );
  console.log(`  has   ${HAS.map((sure) => `${sure}: ${f1(of, 'has', sure)}`).join('   ')}`);
  console.log(`  lacks ${LACKS.map((sure) => `${sure}: ${f1(of, 'lacks', sure)}`).join('   ')}`);
}
if (process.argv.includes('--misses')) {
  for (const element of ELEMENTS)
    console.log(element.padEnd(16), f1(judged, 'has', 0.45, element), f1(judged, 'lacks', 0.35, element));
  for (const { draft, kind } of judged) if (kind !== draft.kind) console.log(draft.id, draft.kind, '>', kind);
}

function said({ kind, there, missed }: Judged, key: 'has' | 'lacks', sure: number): Element[] {
  if (kind === 'internal') return [];
  if (key === 'has') return ELEMENTS.filter((element) => (there.get(element) ?? 0) >= sure);
  return ELEMENTS.filter((element) => (missed.get(element) ?? 0) >= sure && (there.get(element) ?? 0) < THERE)
    .sort((a, b) => (missed.get(b) ?? 0) - (missed.get(a) ?? 0))
    .slice(0, 3);
}

function f1(of: readonly Judged[], key: 'has' | 'lacks', sure: number, only?: Element): string {
  let [found, wrong, gone, there] = [0, 0, 0, 0];
  for (const one of of) {
    if (key === 'has' && one.draft.kind === 'internal') continue;
    const spoken = said(one, key, sure);
    for (const element of only ? [only] : ELEMENTS) {
      if (spoken.includes(element) && one.draft.has.includes(element)) there++;
      if (one.draft.open.includes(element)) continue;
      const is = one.draft[key].includes(element);
      if (spoken.includes(element)) is ? found++ : wrong++;
      else if (is) gone++;
    }
  }
  const asked = key === 'lacks' ? ` ${there} there` : '';
  return `${percent(2 * found, 2 * found + wrong + gone)} (${found}/${wrong}/${gone}${asked})`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}
