import { oneLine, type Sentence } from '../sentences';

// What follows a term that is explained: "(…)", ", which means …", " – the …", " is a …".
const THING =
  '(?:an?|our|the) (?:\\p{Ll}+ ){0,3}(?:meeting|plan|way|test|check|form|team|group|name|word|term|place|room|person|teacher|adult|programme|list|set|service|scheme|charity|record|score|number|law|document|report|course|game|app|website|approach|method)\\b';
const GLOSS_AFTER = new RegExp(
  [
    String.raw`^["'”’]?,?\s+(?:which|that) (?:means?|stands for|helps|lets)\b`,
    String.raw`^["'”’]?,?\s+(?:(?:which|that|who) )?(?:is|are|was) ${THING}`,
    String.raw`^["'”’]?,?\s+(?:is|are) (?:when|where|how|what)\b`,
    String.raw`^["'”’]?,?\s+(?:meaning|means|stands? for|short for|also (?:called|known as)|i\.?e\.?[\s,:]|that is,)`,
    String.raw`^["'”’]?\s*(?:[–—]|\s-\s)\s*(?:the|an?|our|your|this (?:is|means)|it|where|when|how|which)\b`,
    String.raw`^["'”’]?\s*,\s+${THING}`,
    String.raw`^["'”’]?\s*,\s+(?:the|someone|where|when) \p{Ll}+(?: \p{Ll}+)* (?:who|that|which|for|of|where|we|you)\b`,
    String.raw`^["'”’]?\s*=`,
    String.raw`^["'”’]?\s+(?:service|team|charity|scheme|programme) (?:gives?|helps?|offers?|is|provides?)\b`,
  ].join('|'),
  'u',
);
// What stands before a term that is only named after it was explained.
const GLOSS_BEFORE =
  /(?:\b(?:called|known as|call(?:s|ed)? (?:it|this|these|them)|we call|named|termed|the name for|short for|means?)\s+(?:an?\s+|the\s+|our\s+)?["'‘“]?)$/iu;
const SAYS_SO = /^(?:this means|which means|meaning|that is|i\.?e\b)/iu;
// A bracket with a time, a name or a pointer explains nothing: "(3 x 10)", "(Mrs Lunt)", "(see below)".
const NO_GLOSS =
  /^(?:see|attached|enclosed|below|above|from|since|until|not|now|if|please|currently|both|or|and|mon|tue|wed|thu|fri|once|twice|daily|weekly|every|each|\d)|\b(?:\d+|two|three|four|five) (?:times?|mins?|minutes|hours?|days?|x)\b|\b(?:mr|mrs|ms|miss|dr)\b/iu;

// How far from a term its explanation is looked for, in characters.
const NEAR = 200;

/**
 * Whether a term is explained in its own sentence, before or after it.
 * Takes the sentence and the term's offsets in it; `acronym` is given where it has letters to spell out,
 * `meanings` where the lexicons know what it means.
 */
export function isExplained(
  sentence: Sentence,
  start: number,
  end: number,
  acronym?: string,
  meanings: readonly string[] = [],
): boolean {
  const text = oneLine(sentence.text);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (GLOSS_AFTER.test(after) || GLOSS_BEFORE.test(before)) return true;
  const bracket = /^["'”’]?\s*\(([^()]{3,160})\)/u.exec(after)?.[1];
  if (
    /\(["'‘“]?$/u.test(before) &&
    meanings.some((means) => before.toLowerCase().includes(means.toLowerCase()))
  )
    return true;
  if (bracket && (glosses(bracket, acronym) || (acronym && spells(bracket, acronym)))) return true;
  if (!acronym) return isSpelling(text, start, end);
  // "education, health and care plan (EHCP)", "the council (LA)"
  return /\(["'‘“]?$/u.test(before) && /^["'”’]?\)/u.test(after) && spells(before.slice(0, -1), acronym);
}

/** Whether a phrase stands beside its own acronym: "team around the child (TAC)", "TAC (team around the child)". */
function isSpelling(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end);
  const after = /^["'”’]?\s*\(["'‘“]?(\p{Lu}[\p{L}&]{1,6})["'”’]?\)/u.exec(text.slice(end, end + NEAR))?.[1];
  const before = /(\p{Lu}[\p{L}&]{1,6})\s*\((?:an?|the|our)?\s*["'‘“]?$/u.exec(
    text.slice(Math.max(0, start - NEAR), start),
  )?.[1];
  return [after, before].some((acronym) => acronym !== undefined && spells(said, acronym));
}

function glosses(bracket: string, acronym: string | undefined): boolean {
  if (SAYS_SO.test(bracket)) return true;
  if (NO_GLOSS.test(bracket.trim())) return false;
  const plain = bracket.match(/(?<![\p{L}\d])\p{Ll}[\p{Ll}'’-]*/gu) ?? [];
  return plain.length >= (acronym ? 1 : 2) && plain.some((word) => word.length >= 4);
}

/** Whether words spell an acronym, letter by letter, small words left out as they are in acronyms. */
export function spells(words: string, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '');
  const initials =
    words
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(-letters.length * 2 - 2) ?? [];
  let left = letters.length;
  let missed = 0;
  for (let at = initials.length - 1; at >= 0 && left > 0; at--) {
    if (initials[at]?.startsWith(letters[left - 1] as string)) left--;
    else if (!/^(?:and|of|for|the|to|in|with|a|an|on)$/.test(initials[at] as string) && ++missed > 2)
      return false;
  }
  return left === 0;
}
