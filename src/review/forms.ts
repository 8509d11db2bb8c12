/**
 * The forms of a regular verb in British spelling: "refuse" gives refuse, refuses, refused, refusing.
 * Takes a lower-case base form; irregular forms are listed by hand where they are wanted.
 */
export function verbForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) {
    const stem = /(?:ee|oe|ye)$/.test(base) ? base : base.slice(0, -1);
    return [base, `${base}s`, `${base}d`, `${stem}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.at(-1) : base;
  return [base, plural, `${doubled}ed`, `${doubled}ing`];
}

/**
 * The word sequences that a member of a class stands for: "walk~ off" gives walk off, walks off,
 * walked off and walking off; without the sign, the words as they are.
 */
export function spellings(member: string): string[][] {
  return member
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce<string[][]>(
      (starts, word) => {
        const ends = word.endsWith('~') ? verbForms(word.slice(0, -1)) : [word];
        return starts.flatMap((start) => ends.map((end) => [...start, end]));
      },
      [[]],
    );
}
