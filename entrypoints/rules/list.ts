import { lexicons } from '../../lexicons/compiled.generated';
import { examples } from '../../lexicons/examples.generated';
import type { Family, Nation, Source } from '../../src/review/types';

/** A rule as people read it. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  /** The words that it speaks of. */
  readonly words: string;
  readonly why: string;
  /** What could stand there instead. */
  readonly instead: readonly string[];
  readonly example: string;
  readonly nations: readonly Nation[];
  readonly source: Source;
}

/** So many of its words at most stand in a rule's name. */
const NAMED = 5;

const fromEntries = lexicons.entries.map(
  ({ id, family, match, why, suggestions, prompt, nations, source }): Rule => ({
    id,
    family,
    words: named(id, match),
    why,
    instead: [...suggestions.filter((words) => words !== ''), ...(prompt ? [prompt] : [])],
    example: examples[id] ?? '',
    nations: nations ?? [],
    source,
  }),
);

const fromTerms = lexicons.terms.map(
  ({ id, term, forms, meanings, source }): Rule => ({
    id,
    family: 'jargon',
    words: [term, ...forms].slice(0, NAMED).join(', '),
    why: meanings.map(({ means }) => means).join('; '),
    instead: meanings.flatMap(({ plain }) => (plain ? [plain] : [])),
    example: examples[id] ?? '',
    nations: [...new Set(meanings.flatMap(({ nations }) => nations ?? []))],
    source,
  }),
);

/** All rules, in the order of the alphabet. */
export const RULES: readonly Rule[] = [...fromEntries, ...fromTerms].sort((a, b) =>
  a.words.localeCompare(b.words, 'en-GB'),
);

/**
 * The rules that have all the words that somebody looks for.
 * @param family one family alone; null for all
 */
export function search(rules: readonly Rule[], words: string, family: Family | null): readonly Rule[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return rules.filter((rule) => {
    if (family !== null && rule.family !== family) return false;
    const text = [rule.words, rule.why, ...rule.instead, rule.example, rule.source.title]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Names an entry by those of its patterns that are plain words, and else by its id. */
function named(id: string, match: readonly string[]): string {
  const plain = match.filter((line) => /^[\p{L}\p{N}' -]+$/u.test(line));
  return plain.length > 0 ? plain.slice(0, NAMED).join(', ') : id.replaceAll('-', ' ');
}
