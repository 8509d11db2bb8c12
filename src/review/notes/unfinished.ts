import type { Draft } from '../draft';
import type { Note } from '../types';
import { note } from './say';

// A system fills these in on the way out; `__FULL_NAME__` is nobody's slip.
const MERGE = /<<[^<>\n]{1,60}>>|«[^«»\n]{1,60}»|\{\{[^{}\n]{1,60}\}\}|%%[^%\n]{1,40}%%|\$\{[^{}\n]{1,60}\}/g;
// Square brackets with words in them; not [1], not [sic], not a link in Markdown.
const BRACKETS = /\[(?!\s*(?:\d+|sic|x|\.\.\.|…)\s*\])[^[\]\n]{2,80}\](?!\()/gi;
const CROSSES = /(?<![\p{L}\p{N}_])(?:[Xx]{3,}|_{4,10}|\?{3,}|TBC|TBA|T\.B\.C\.?)(?![\p{L}\p{N}_])/gu;
const STARS =
  /(?<![\p{L}\p{N}*])\*{1,2}(?:name|date|time|child|pupil|insert[^*\n]*)\*{1,2}(?![\p{L}\p{N}*])/giu;

/** Places that still wait for their words: blanks, crosses, merge fields. Takes a draft; reads its own lines only. */
export function unfinished({ text, lines }: Draft): Note[] {
  return lines
    .filter(({ role }) => role !== 'quoted')
    .flatMap((line) => [
      ...found(text, line, MERGE, 'merge-field'),
      ...found(text, line, BRACKETS, 'placeholder'),
      ...found(text, line, CROSSES, 'placeholder').filter((one) => !isKiss(one, line.text)),
      ...found(text, line, STARS, 'placeholder'),
    ]);
}

function found(text: string, line: { start: number; text: string }, form: RegExp, rule: string): Note[] {
  return [...line.text.matchAll(form)].map(({ index, 0: words }) =>
    note(text, { start: line.start + index, end: line.start + index + words.length }, rule, { what: words }),
  );
}

/** "xxx" after a name is a kiss, and a line of dashes is a place to sign. */
function isKiss({ text }: Note, line: string): boolean {
  return (
    (/^x+$/.test(text) && line.trimEnd().endsWith(text)) ||
    (text.startsWith('_') && /sign|slip|name/i.test(line))
  );
}
