import { lexicons } from '../../../lexicons/compiled.generated';
import { findCues } from '../cues';
import type { Draft, Said } from '../draft';
import { rowOf, termsOf, wordFeatures } from '../features';
import { remember } from '../memo';
import { sensesOf } from '../senses';
import type { Sentence } from '../sentences';

/** What one sentence adds: cues and senses, by feature name. Remembered by sentence. */
const inSentence: (sentence: Sentence) => {
  cues: string[];
  lines: string[];
  words: string[];
  pairs: string[];
} = remember((sentence) => {
  const hits = cuesIn(sentence);
  const terms = termsOf(sentence);
  return {
    cues: [...new Set(hits.map(({ key }) => key))],
    lines: [...new Set(hits.map(({ line }) => line))],
    words: [...new Set([...terms, ...terms.flatMap((term) => sensesOf(term).map((sense) => `/${sense}`))])],
    pairs: wordFeatures(sentence).filter(
      (one) => one.includes(' ') && !one.includes('_') && !one.includes('/'),
    ),
  };
});
const cuesIn = findCues(lexicons.kinds);

/** Where a sentence stands, as far as the kind of message is told by it. */
type Part = 'top' | 'open' | 'body' | 'below';

/** Row and value of each feature of a whole draft, for the model of kinds. Linear in the number of sentences. */
export function messageSigns(draft: Draft): [row: number, value: number][] {
  const counts = new Map<string, number>();
  const add = (feature: string, by: number) => counts.set(feature, (counts.get(feature) ?? 0) + by);
  let spoken = 0;
  for (const said of draft.said) {
    if (said.role === 'signature' || said.role === 'sign-off') continue;
    const part = partOf(said, spoken);
    if (said.role === 'body' || said.role === 'list' || said.role === 'greeting') spoken++;
    const { cues, lines, words, pairs } = inSentence(said.sentence);
    if (part !== 'below') {
      for (const cue of cues) add(cue, 1);
      for (const line of lines) add(line, 1);
      for (const word of words) add(`w ${word}`, 1);
      for (const pair of pairs) add(`p ${pair}`, 1);
    }
    for (const cue of cues) add(`${part} ${cue}`, 1);
    if (part !== 'body') for (const word of words) add(`${part} ${word}`, 1);
    if (part !== 'body') for (const line of lines) add(`${part} ${line}`, 1);
  }
  const signs = new Map<number, number>();
  for (const [feature, count] of counts) {
    const row = rowOf(feature);
    signs.set(row, (signs.get(row) ?? 0) + worthOf(feature) * Math.log2(1 + count));
  }
  for (const [feature, value] of shape(draft, spoken)) signs.set(rowOf(feature), value);
  return [...signs];
}

function partOf({ role }: Said, spoken: number): Part {
  if (role === 'quoted') return 'below';
  if (role === 'header' || role === 'heading') return 'top';
  return spoken < 3 ? 'open' : 'body';
}

/** Cues were written by people who know letters: they count for more than any one word. */
function worthOf(feature: string): number {
  if (feature.includes('+') || feature.includes('-')) return feature.startsWith('body') ? 0.2 : 0.35;
  if (feature.startsWith('p ')) return 0.16;
  return 0.12;
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
