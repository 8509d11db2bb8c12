import { lexicons } from '../../../lexicons/compiled.generated';
import type { Span } from '../types';

/** A place that waits for its words; `blank`: a starter's own. */
export interface Gap extends Span {
  readonly rule: 'placeholder' | 'merge-field' | 'blank';
}

// What a system fills in on the way out, if there is one. `__FULL_NAME__` is nobody's slip.
const MERGE: readonly RegExp[] = [
  /<<[^<>\n]{1,60}>>|«[^«»\n]{1,60}»|\{\{[^{}\n]{1,60}\}\}|%%[^%\n]{1,40}%%|\$\{[^{}\n]{1,60}\}/g,
  /(?<![\p{L}\p{N}{$=/])\{\p{L}[\p{L}\p{N}_. ]{1,40}\}(?!\})/gu,
  /(?<![\p{L}\p{N}%])%\p{Lu}[\p{Lu}_]{2,30}%(?![\p{L}\p{N}%])/gu,
];

const PLACEHOLDERS: readonly RegExp[] = [
  // Square brackets with words in them; not [1], not [sic], not a link in Markdown.
  /\[(?!\s*(?:\d+|sic|x|\.\.\.|…)\s*\])[^[\]\n]{2,80}\](?!\()/gi,
  /(?<![\p{L}\p{N}_])(?:[Xx]{3,}|XX|_{4,10}|\?{3,}|TBC|TBA|T\.B\.C\.?)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}*])\*{1,2}(?:name|date|time|child|pupil|insert[^*\n]*)\*{1,2}(?![\p{L}\p{N}*])/giu,
  // <name>, but not a tag, a web address or somebody's mail.
  /(?<!<)<(?!(?:b|i|u|p|br|a|li|ul|ol|em|div|span|strong)\b)\p{L}[\p{L} _'’/-]{1,40}>(?!>)/giu,
  /\((?:(?:insert|enter|add) [^()\n]{2,40}|(?:child['’]?s? |pupil['’]?s? |parent['’]?s? )?(?:name|date|time))\)/gi,
  /\b(?:INSERT|ENTER|ADD) \p{Lu}[\p{Lu}'’ ]{2,30}(?!\p{Ll})|\b(?:(?:CHILD|PUPIL|PARENT|STUDENT)(?:['’]?S)? )?(?:NAME|FORENAME|SURNAME)\b(?!\s*[:_])/gu,
  // A date or a number that nobody wrote: DD/MM/YYYY, xx/xx/26, "xx out of 20".
  /(?<![\p{L}\p{N}])(?:dd|xx|\?\?|__)[/.-](?:mm|xx|\?\?|__)(?:[/.-](?:yyyy|yy|xxxx|xx|\?{2,4}|_{2,4}|\d{2,4}))?(?![\p{L}\p{N}])/giu,
  /\bxx(?= ?(?:%|\/|pm|am|out of|points?|days?|of|at|on)\b)/g,
  // A dotted or drawn line in the middle of a sentence; after a label it is one for the family to write on.
  /(?<=\b(?:on|at|in|by|to|of|from|with|is|was|for|the|a|that|and) )(?:_{3,}|\.{5,})/g,
  /\*?\bdelete (?:as|where|if) (?:appropriate|applicable|necessary|needed)\b/gi,
  /\blorem ipsum\b/gi,
];
/** Both words of a form where one child is meant. */
const EITHER =
  /(?<![\p{L}/])(?:he\/she|she\/he|s\/he|his\/hers?|her\/his|him\/her|her\/him|himself\/herself)(?![\p{L}/])/giu;

/** The blanks of the starters: only the writer knows what goes in. [name] and [date] stand in any template. */
const BLANKS = new Set(
  lexicons.starters.frames
    .flatMap(({ text }) => text.match(/\[[^\]]+\]/g) ?? [])
    .filter((blank) => !/^\[(?:name|date|time|place|number)\]$/i.test(blank))
    .map(alike),
);

/** A blank as it is compared: whoever it speaks of. */
function alike(blank: string): string {
  return blank
    .toLowerCase()
    .replace(/\{[^}]+\}/g, 'they')
    .replace(/\b(?:he|she|him|her|his|their|them|himself|herself|themselves|me|us|i|we)\b/g, 'they');
}

/** What every one of these forms has in it: most sentences have nothing of the kind, and are not looked at twice. */
const HINT =
  /[[<«{%$*_(/]|\?\?|\.{5}|[Xx]{2}|TB[AC]|T\.B|NAME|INSERT|ENTER|ADD |[Dd]{2}[.-]|[Dd](?:elete|ELETE) |[Ll](?:orem|OREM) /;

/** Places in a sentence that still wait for their words. Takes its text on one line; returns them in no order. */
export function gapsIn(text: string): Gap[] {
  if (!HINT.test(text)) return [];
  return [
    ...MERGE.flatMap((form) => found(text, form, 'merge-field')),
    ...PLACEHOLDERS.flatMap((form) => found(text, form, 'placeholder')).filter((gap) => !isKiss(gap, text)),
  ].map((gap) => (BLANKS.has(alike(text.slice(gap.start, gap.end))) ? { ...gap, rule: 'blank' } : gap));
}

/** "He/she" and the like: left over where the letter has one child, right in a letter to all. */
export function eithersIn(text: string): Gap[] {
  return found(text, EITHER, 'placeholder');
}

function found(text: string, form: RegExp, rule: Gap['rule']): Gap[] {
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
    (/^x+$/i.test(words) && end === text.length) || (words.startsWith('_') && /sign|slip|name/i.test(text))
  );
}
