import type { Draft } from '../draft';
import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Note, Span } from '../types';
import { note } from './say';

// A system fills these in on the way out; `__FULL_NAME__` is nobody's slip.
const MERGE = /<<[^<>\n]{1,60}>>|«[^«»\n]{1,60}»|\{\{[^{}\n]{1,60}\}\}|%%[^%\n]{1,40}%%|\$\{[^{}\n]{1,60}\}/g;
// Square brackets with words in them; not [1], not [sic], not a link in Markdown.
const BRACKETS = /\[(?!\s*(?:\d+|sic|x|\.\.\.|…)\s*\])[^[\]\n]{2,80}\](?!\()/gi;
const CROSSES = /(?<![\p{L}\p{N}_])(?:[Xx]{3,}|_{4,10}|\?{3,}|TBC|TBA|T\.B\.C\.?)(?![\p{L}\p{N}_])/gu;
const STARS =
  /(?<![\p{L}\p{N}*])\*{1,2}(?:name|date|time|child|pupil|insert[^*\n]*)\*{1,2}(?![\p{L}\p{N}*])/giu;

/** A place that waits, in a sentence. */
interface Gap extends Span {
  readonly rule: string;
}

const gapsIn: (sentence: Sentence) => readonly Gap[] = remember(({ text }) => [
  ...found(text, MERGE, 'merge-field'),
  ...found(text, BRACKETS, 'placeholder'),
  ...found(text, CROSSES, 'placeholder').filter((gap) => !isKiss(gap, text)),
  ...found(text, STARS, 'placeholder'),
]);

/** Places that still wait for their words: blanks, crosses, merge fields. Takes a draft; quoted words are not its own. */
export function unfinished({ text, said }: Draft): Note[] {
  return said.flatMap(({ role, start, sentence }) =>
    role === 'quoted'
      ? []
      : gapsIn(sentence).map((gap) => {
          const place = { start: start + gap.start, end: start + gap.end };
          return note(text, place, gap.rule, { what: text.slice(place.start, place.end) });
        }),
  );
}

function found(text: string, form: RegExp, rule: string): Gap[] {
  return [...text.matchAll(form)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    rule,
  }));
}

/** "xxx" after a name is a kiss, and a line of dashes is a place to sign. */
function isKiss({ start, end }: Gap, text: string): boolean {
  const words = text.slice(start, end);
  return (
    (/^x+$/.test(words) && end === text.length) || (words.startsWith('_') && /sign|slip|name/i.test(text))
  );
}
