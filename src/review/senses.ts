import { lexicons } from '../../lexicons/compiled.generated';

const bySense = new Map<string, string[]>();
for (const [sense, words] of Object.entries(lexicons.senses)) {
  for (const word of words) {
    for (const form of new Set([word, stem(word)])) {
      const senses = bySense.get(form) ?? [];
      if (!senses.includes(sense)) senses.push(sense);
      bySense.set(form, senses);
    }
  }
}

/** The senses of lexicons/senses.yaml that a word has, as it stands or by its stem. Takes a plain word. */
export function sensesOf(word: string): readonly string[] {
  return bySense.get(word) ?? bySense.get(stem(word)) ?? [];
}

/**
 * The stem of a plain word: enough to see "worried", "worries" and "worry" as one.
 * It is a key to compare by, not a word to show.
 */
export function stem(word: string): string {
  let base = word.replace(/'s$/, '');
  if (base.length > 4) {
    base = base
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/(?<=..)(?:ing|ed|es|s)$/, (ending) =>
        ending === 's' && /(?:ss|us|is)$/.test(base) ? ending : '',
      );
    base = base.replace(/([bdfgmnprt])\1$/, '$1').replace(/e$/, '');
  } else if (base.length > 3) base = base.replace(/(?<=[^su])s$/, '').replace(/e$/, '');
  return base;
}
