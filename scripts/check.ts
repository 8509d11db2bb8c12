import { parseArgs } from 'node:util';
import { isoDay } from '../src/review/iso-day';
import { createReviewer } from '../src/review/review';
import { NATIONS, type Nation, type Review } from '../src/review/types';
import { NotReviewed, readLetter } from './check/read-letter';
import { sayReview } from './check/say';

const USAGE = `Usage: npm run -s check -- [--json] [--nation ${NATIONS.join('|')}] FILE…
Reviews letters to families, and says what a kind colleague would. FILE may be - for standard input.
Nothing leaves this computer.`;

interface Asked {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly nation: Nation;
}

function readArguments(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, nation: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const nation = NATIONS.find((one) => one === (values.nation ?? 'England'));
  if (!nation) throw new Error(`--nation is one of ${NATIONS.join(', ')}, not "${values.nation}"`);
  if (positionals.length === 0) throw new Error('name at least one file');
  return { files: positionals, json: values.json ?? false, nation };
}

/** What `--json` says of a review: names of elements, without the panel's wording. */
function asJson(file: string, { has, lacks, ...rest }: Review) {
  return {
    file,
    ...rest,
    has: [...new Set(has.map(({ element }) => element))],
    lacks: lacks.map(({ element }) => element),
  };
}

async function main(): Promise<number> {
  let asked: Asked;
  try {
    asked = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const reviewer = createReviewer();
  const context = { nation: asked.nation, today: isoDay(new Date()) };
  const reviews: ReturnType<typeof asJson>[] = [];
  let status = 0;
  for (const file of asked.files) {
    try {
      const text = readLetter(file);
      const review = reviewer.review(text, context);
      if (asked.json) reviews.push(asJson(file, review));
      else process.stdout.write(`${sayReview(file, text, review)}\n`);
    } catch (error) {
      if (!(error instanceof NotReviewed)) throw error;
      console.error(error.message);
      status = 2;
    }
  }
  if (asked.json) process.stdout.write(`${JSON.stringify(reviews, null, 1)}\n`);
  return status;
}

process.exitCode = await main();
