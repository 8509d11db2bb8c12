/**
 * Scores the whole engine on the labelled drafts of tests/corpus, no draft by a reader that has seen it:
 * two thirds by cross-validation, the put-away third by a reader that learned from the rest. Then the engine as it ships on
 * the drafts of training/apart, which nothing here was written for or has learned from.
 *   npm run score [-- --misses]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createReader } from '../src/review/families/reader';
import { createReviewer, type Reviewer } from '../src/review/review';
import { type Example, readApart } from './data';
import { folds } from './logistic';
import { DETECTORS, learnReader, readerData } from './reader-train';

const scorer = fileURLToPath(new URL('../tests/corpus/score.mjs', import.meta.url));
const data = readerData();
const context = { nation: 'England', today: '2026-02-10' } as const;

function reviewerFrom(learns: (example: Example) => boolean): Reviewer {
  const detectors = DETECTORS.map((plan) =>
    learnReader(plan, data, (index) => learns(data[index] as Example)),
  );
  return createReviewer(createReader(detectors));
}

function reviewed(reviewer: Reviewer, examples: readonly Example[]) {
  return examples.map(({ id, text }) => {
    const { kind, flags, has, lacks } = reviewer.review(text, context);
    const names = (list: readonly { element: string }[]) => [...new Set(list.map(({ element }) => element))];
    return { file: `${id}.txt`, kind, flags, has: names(has), lacks: names(lacks) };
  });
}

function print(title: string, reviews: readonly object[], labels?: string): void {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, [scorer, ...(labels ? [labels] : process.argv.slice(2))], {
    input: JSON.stringify(reviews),
    stdio: ['pipe', 'inherit', 'ignore'],
  });
  if (status !== 0) throw new Error('the scorer did not finish');
}

const corpus = data.filter(({ from }) => from === 'corpus');
const drafts = data.filter(({ from }) => from === 'corpus' || from === 'drafts');
const crossed = folds(drafts, 5).flatMap(({ test }) => {
  const unseen = new Set(test);
  const reviewer = reviewerFrom((example) => example.from !== 'put-away' && !unseen.has(example));
  return reviewed(
    reviewer,
    test.filter((example) => example.from === 'corpus'),
  );
});
print(`Two thirds, the reader by cross-validation (${corpus.length} drafts)`, crossed);
const away = data.filter(({ from }) => from === 'put-away');
print(
  `The put-away third, the reader without it (${away.length} drafts)`,
  reviewed(
    reviewerFrom(({ from }) => from !== 'put-away'),
    away,
  ),
);
const apart = readApart();
print(
  `Kept apart, the engine as it ships (${apart.length} drafts)`,
  reviewed(createReviewer(), apart),
  fileURLToPath(new URL('./apart', import.meta.url)),
);
