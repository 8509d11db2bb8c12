import type { Replacement } from '../../review/types';

/** UTF-16 units of a long sentence that are shown on each side of the change. */
const AROUND = 90;

/** The sentence as it would read, the changed words standing out. */
export function ReadsAs({ replacement, reviewed }: { replacement: Replacement; reviewed: string }) {
  const [before, changed, after] = split(replacement, reviewed);
  return (
    <span class="reads-as">
      {shortened(before, 'start')}
      {changed && <strong>{changed}</strong>}
      {shortened(after, 'end')}
    </span>
  );
}

/** Finds the changed words in the sentence: the place whose left side reads as the draft does. */
function split({ sentence, text, start }: Replacement, reviewed: string): [string, string, string] {
  const plain = (words: string) => words.replace(/\s+/gu, ' ');
  const left = plain(reviewed.slice(Math.max(0, start - sentence.length), start));
  let at = text === '' ? -1 : sentence.indexOf(text);
  for (let next = at; next >= 0; next = sentence.indexOf(text, next + 1)) {
    if (left.endsWith(plain(sentence.slice(0, next)))) {
      at = next;
      break;
    }
  }
  if (at < 0) return [sentence, '', ''];
  return [sentence.slice(0, at), sentence.slice(at, at + text.length), sentence.slice(at + text.length)];
}

function shortened(text: string, side: 'start' | 'end'): string {
  if (text.length <= AROUND) return text;
  if (side === 'start') return `…${text.slice(text.indexOf(' ', text.length - AROUND))}`;
  const end = text.lastIndexOf(' ', AROUND);
  return `${text.slice(0, end < 0 ? AROUND : end)} …`;
}
