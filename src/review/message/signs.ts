import { lexicons } from '../../../lexicons/compiled.generated';
import { findCues } from '../cues';
import type { Draft, Said } from '../draft';
import { featureRow, ROWS, termsOf, wordFeatures } from '../features';
import type { Signs } from '../linear';
import { remember } from '../memo';
import { sensesOf } from '../senses';
import type { Sentence } from '../sentences';

/** Where a sentence stands, as far as the kind of message is told by it. */
type Part = 'top' | 'open' | 'body' | 'below';

/** What one sentence adds to the whole: rows of features with what each is worth. */
interface Share {
  readonly rows: readonly number[];
  readonly worth: readonly number[];
}

const cuesIn = findCues(lexicons.kinds);

/** The share of a sentence for each place it may stand in. Remembered by sentence. */
const shares: Readonly<Record<Part, (sentence: Sentence) => Share>> = {
  top: remember((sentence) => shareOf(sentence, 'top')),
  open: remember((sentence) => shareOf(sentence, 'open')),
  body: remember((sentence) => shareOf(sentence, 'body')),
  below: remember((sentence) => shareOf(sentence, 'below')),
};

function shareOf(sentence: Sentence, part: Part): Share {
  const hits = cuesIn(sentence);
  const cues = [...new Set(hits.map(({ key }) => key))];
  const lines = [...new Set(hits.map(({ line }) => line))];
  const terms = termsOf(sentence);
  const words = [
    ...new Set([...terms, ...terms.flatMap((term) => sensesOf(term).map((sense) => `/${sense}`))]),
  ];
  const features: [feature: string, worth: number][] = [];
  const inPart = (names: readonly string[], worth: number) => {
    for (const name of names) features.push([`${part} ${name}`, worth]);
  };
  for (const cue of cues) features.push([`${part} ${cue}`, worthOf(cue, part)]);
  if (part !== 'body') {
    for (const line of lines) features.push([`${part} ${line}`, worthOf(line, part)]);
    inPart(words, 0.12);
  }
  if (part !== 'below') {
    // Cues were written by people who know letters: they count for more than any one word.
    for (const cue of [...cues, ...lines]) features.push([cue, worthOf(cue)]);
    for (const word of words) features.push([`w ${word}`, word === '!' ? 0.5 : 0.12]);
    for (const pair of wordFeatures(sentence))
      if (isPair(pair)) features.push([`p ${pair}`, pair.includes('!') ? 0.5 : 0.16]);
  }
  return {
    rows: features.map(([feature]) => featureRow(feature)),
    worth: features.map(([, worth]) => worth),
  };
}

/** A clear sign counts for more than a hint, and at the top of a letter for more than further down. */
function worthOf(cue: string, part?: Part): number {
  if (part === 'body') return cue.startsWith('!') ? 0.3 : 0.2;
  return cue.startsWith('!') ? 0.5 : 0.35;
}

/** Two words that stand side by side, themselves and not their senses. */
function isPair(feature: string): boolean {
  return feature.includes(' ') && !feature.includes('_') && !feature.includes('/');
}

// What one reading of a draft needs, kept from one to the next: the rows that were met, and each row's count and worth.
const met = new Int32Array(ROWS);
const counts = new Uint16Array(ROWS);
const worths = new Float64Array(ROWS);
/** How long the features of any draft are together. */
const SIZE = 5;
const LESS = Float64Array.from({ length: 256 }, (_, count) => Math.log2(1 + count));

/** The features of a whole draft, for the model of kinds. Linear in the number of sentences. */
export function messageSigns(draft: Draft): Signs {
  let size = 0;
  let spoken = 0;
  for (const said of draft.said) {
    if (said.role === 'signature' || said.role === 'sign-off') continue;
    const share = shares[partOf(said, spoken)](said.sentence);
    if (said.role === 'body' || said.role === 'list' || said.role === 'greeting') spoken++;
    for (let at = 0; at < share.rows.length; at++) {
      const row = share.rows[at] as number;
      if (counts[row] === 0) met[size++] = row;
      counts[row] = (counts[row] as number) + 1;
      worths[row] = share.worth[at] as number;
    }
  }
  const shapes = [...shape(draft, spoken)];
  const rows = new Int32Array(size + shapes.length);
  const values = new Float64Array(size + shapes.length);
  let squares = 0.01;
  for (let at = 0; at < size; at++) {
    const row = met[at] as number;
    // The second and third time says less than the first.
    const value = (worths[row] as number) * (LESS[Math.min(255, counts[row] as number)] as number);
    counts[row] = 0;
    rows[at] = row;
    values[at] = value;
    squares += value * value;
  }
  // A long letter says no more of its kind than a short one.
  const norm = Math.sqrt(squares);
  for (let at = 0; at < size; at++) values[at] = ((values[at] as number) * SIZE) / norm;
  shapes.forEach(([feature, value], at) => {
    rows[size + at] = featureRow(feature);
    values[size + at] = value;
  });
  return { rows, values };
}

function partOf({ role }: Said, spoken: number): Part {
  if (role === 'quoted') return 'below';
  if (role === 'header' || role === 'heading') return 'top';
  return spoken < 3 ? 'open' : 'body';
}

function* shape(draft: Draft, spoken: number): Generator<[string, number]> {
  const greeting = draft.said.find(({ role }) => role === 'greeting')?.sentence.text ?? '';
  const top = draft.said.filter(({ role }) => role === 'header').map(({ sentence }) => sentence.text);
  if (/\b(?:parents?|carers?|families|guardians?|everyone)\b/i.test(greeting)) yield ['shape to-all', 1];
  if (/\b(?:parent|carer|guardian)s?\b.*\bof\b/i.test(greeting)) yield ['shape to-one', 1];
  if (/\b(?:all|team|colleagues?|both|folks|sir|madam)\b/i.test(greeting)) yield ['shape to-team', 1];
  if (/\b(?:mr|mrs|ms|miss|mum|dad)\b/i.test(greeting)) yield ['shape to-title', 1];
  else if (greeting) yield ['shape to-first-name', 1];
  if (!greeting) yield ['shape no-greeting', 1];
  if (top.some((line) => /\bre\s*:/i.test(line))) yield ['shape re', 1];
  if (draft.said.some(({ role }) => role === 'quoted')) yield ['shape quoted', 1];
  if (spoken <= 5) yield ['shape few', 1];
  if (spoken > 18) yield ['shape many', 1];
}
