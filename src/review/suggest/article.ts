const AN_ANYWAY = /^(?:hour|honest|honour|heir)/i;
const A_ANYWAY = /^(?:uni(?!n)|use|used|usual|europe|euro|one\b|once\b|u[bcfgkqrst][aeiou])/i;
// Letters whose names begin with a vowel: an EHCP, an LSA, an SEN plan.
const VOWEL_LETTER = /^[AEFHILMNORSX]/;

/**
 * The article that words take: "a", "an", or "" where they take none because they are plural, have a
 * determiner of their own or cannot be counted.
 */
export function articleFor(words: string): 'a' | 'an' | '' {
  if (takesNone(words)) return '';
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (/^(?:8|11|18|80)/.test(first)) return 'an';
  if (/^\p{Lu}{2,}/u.test(first) || /^\p{Lu}$/u.test(first)) return VOWEL_LETTER.test(first) ? 'an' : 'a';
  if (AN_ANYWAY.test(first)) return 'an';
  return /^[aeiou]/i.test(first) && !A_ANYWAY.test(first) ? 'an' : 'a';
}

const UNCOUNTED =
  /^(?:help|support|advice|work|time|teaching|practice|money|information|training|progress|learning|feedback|behaviour|home education|coursework|autism|guidance|care|homework|trouble|speech|grammar|play|reading|writing|movement|choice|staff)$/;
const DETERMINED =
  /^(?:the|an?|our|your|my|his|her|their|this|that|these|those|some|any|each|every|more|several|many|no|what|how|having|being|about|very|not|too|at|in|on|with|without)\b/i;

/** Whether a noun has no plural: help, advice, teaching. */
export function isUncounted(noun: string): boolean {
  return UNCOUNTED.test(noun);
}

function takesNone(words: string): boolean {
  if (DETERMINED.test(words)) return true;
  const head = headNoun(words);
  return UNCOUNTED.test(head) || isPlural(head);
}

/** The noun that a phrase is about: what stands before "for", "of", "who" and the like, or the last word. */
export function headNoun(words: string): string {
  const phrase =
    words
      .toLowerCase()
      .split(
        /\s(?:for|of|that|who|which|with|to|about|in|from|on|by|where|when|as|at|after|so|we|you|they|he|she|it)\s|[(]/,
      )[0] ?? '';
  return (phrase.trim().split(/\s+/).at(-1) ?? '').replace(/[^\p{L}'’]+$/u, '');
}

// A determiner, and adjectives between it and the flag: "her new", "the next".
const DETERMINER_BEFORE =
  /(?:^|[^\p{L}])(?:the|an?|our|your|his|her|their|my|its|each|every|any|no|one|\p{L}+['’]s?)\s+(?:(?:new|next|first|last|own|current|local|school|full|old|whole|short|draft|final|latest|same|other|\p{L}+ed)\s+)*$/iu;

const CLAUSE = /^(?:what|how|when|where|why)\b/i;
// What "what happened before" and the like can follow: not an adjective or a noun, as in "no obvious what happened before".
const CLAUSE_BEFORE =
  /(?:^|[^\p{L}\s]|\b(?:of|about|in|at|to|with|within|on|for|from|by|is|are|was|were|and|or|know|knows|knew|see|saw|shows?|the|an?|our|your|his|her|their|my))\s*$/iu;

/**
 * Whether a noun phrase can stand after `before`: a singular noun that can be counted needs a determiner there,
 * and no noun but the same one goes on from a number ("the 5th percentile", "Wave 2 intervention").
 */
export function standsAfter(before: string, words: string): boolean {
  if (/\d\p{L}{0,2}\s*$/u.test(before)) return false;
  if (CLAUSE.test(words) && !CLAUSE_BEFORE.test(before)) return false;
  return articleFor(words) === '' || DETERMINER_BEFORE.test(before);
}

/** Whether a noun is plural, by its ending or because it is known to be. */
export function isPlural(noun: string): boolean {
  return (
    (/[^su'’]s$/.test(noun) && !/(?:ss|us|is|news|maths|ics|wards|always)$/.test(noun)) ||
    /^(?:people|children|men|women)$/.test(noun)
  );
}
