import * as v from 'valibot';

const words = v.pipe(v.string(), v.minLength(3));

/** Excuses that several rules share, by name: what they are for, and the lines that excuse. */
export const excusesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  v.strictObject({ for: words, lines: v.pipe(v.array(words), v.minLength(1)) }),
);
type Excuses = v.InferOutput<typeof excusesSchema>;

/** What a rule is excused by: lines of its own, and shared excuses by their names. */
export const unlessSchema = v.array(v.union([words, v.strictObject({ excuse: words })]));
type Unless = v.InferOutput<typeof unlessSchema>;

/** A rule whose excuses are all spelt out. */
export type SpeltOut<Rule> = Omit<Rule, 'unless'> & { unless: string[] };

/**
 * Puts the lines of a shared excuse where a rule names it.
 * @param file where the rule is written, for the error
 * @throws Error naming the file, the rule and the name that no shared excuse has
 */
export function speltOut<Rule extends { id: string; unless: Unless }>(
  rule: Rule,
  excuses: Excuses,
  file: string,
): SpeltOut<Rule> {
  const unless = rule.unless.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const shared = excuses[one.excuse];
    if (!shared) throw new Error(`${file}, ${rule.id}: excuses.yaml has no excuse named "${one.excuse}"`);
    return shared.lines;
  });
  return { ...rule, unless };
}
