import { headNoun, isUncounted } from './article';

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  man: 'men',
  woman: 'women',
};

/** Whether a word is a verb's -ing that has no plural: climbing, but not meeting. */
function isDoing(noun = ''): boolean {
  return (
    /[a-z]{2}ing$/.test(noun) &&
    !/^(?:thing|meeting|building|setting|feeling|drawing|warning|hearing|outing|painting|saying|evening|morning|spelling)$/.test(
      noun,
    )
  );
}

/** A noun phrase made plural at its head: "plan for extra support" gives "plans for extra support". */
export function pluralised(words: string): string {
  const head = headNoun(words);
  if (!head || /s$/.test(head) || isUncounted(head) || isDoing(head) || isDoing(words.split(' ')[0]))
    return words;
  if (/^(?:what|how|when|where|who)\b/i.test(words)) return words;
  const plural =
    IRREGULAR[head] ??
    (/[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : /(?:x|ch|sh|z)$/.test(head)
        ? `${head}es`
        : `${head}s`);
  const at = words.toLowerCase().indexOf(head);
  const last = words
    .toLowerCase()
    .search(
      new RegExp(
        `\\b${head}\\b(?=$|\\s(?:for|of|that|who|which|with|to|about|in|from|on|by|where|when|as|at|after|we|you|they|he|she|it)\\s|[(])`,
      ),
    );
  const from = last >= 0 ? last : at;
  return words.slice(0, from) + plural + words.slice(from + head.length);
}
