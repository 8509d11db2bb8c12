import type { EntryData, Lexicons, TermData } from '../../lexicons/schema';
import { FAMILIES } from '../../lexicons/vocabulary';
import type { Family } from '../../src/review/types';

const ABOUT: Readonly<Record<Family, string>> = {
  jargon: 'Terms and short forms that a family may not know.',
  officialese: 'Stiff phrases, and sayings that do not mean what their words say.',
  deficit: 'Words that make the child the problem.',
  blame: 'Words that find fault with the family, or doubt it.',
  command: 'Orders without a reason or a please.',
  alarm: 'Worry without a fact, and threats.',
};

/** So many of its patterns at most name a rule. */
const NAMED = 4;
const MADE = '<!-- Made from lexicons/ by `npm run rules`. Do not edit. -->';

/** The pages of all rules by their path under docs/: one that leads to the others, and one for each family. */
export function rulePages({ entries, terms }: Pick<Lexicons, 'entries' | 'terms'>): Map<string, string> {
  const rules = new Map<Family, string[]>(FAMILIES.map((family) => [family, []]));
  for (const entry of sorted(entries, ({ id }) => id)) rules.get(entry.family)?.push(ofEntry(entry));
  for (const term of sorted(terms, ({ term: name }) => name)) rules.get('jargon')?.push(ofTerm(term));
  const pages = new Map<string, string>();
  const list = FAMILIES.map((family) => {
    const own = rules.get(family) ?? [];
    pages.set(`rules/${family}.md`, page(titled(family), [ABOUT[family], ...own]));
    return `- [${titled(family)}](rules/${family}.md): ${own.length} rules. ${ABOUT[family]}`;
  });
  pages.set(
    'rules.md',
    page('All rules', [
      `What the coach knows by rule: ${entries.length + terms.length} rules, each with its reason, what could stand there instead, an example, and the guidance it stands on. What it learned from letters beside them is told in [training](../training/README.md).`,
      'A word in brackets may stand for others beside it, and `…` for any words. Each rule has more examples in `lexicons/`, and keeps quiet where the sentence around it shows that the words do no harm.',
      list.join('\n'),
    ]),
  );
  return pages;
}

function page(title: string, parts: readonly string[]): string {
  return `${MADE}\n\n# ${title}\n\n${parts.join('\n\n')}\n`;
}

function ofEntry(entry: EntryData): string {
  const { id, match, why, suggestions, prompt, nations, flag, leave, source } = entry;
  const more = match.length > NAMED ? ` and ${match.length - NAMED} more` : '';
  return lines([
    `**${id.replaceAll('-', ' ')}**: ${nameOf(entry)}${more}${inNations(nations)}. ${why}`,
    instead(suggestions.map((words) => (words === '' ? '(leave it out)' : words.replace(/[{}]/g, '')))),
    prompt ? `Asks: ${prompt}` : '',
    examples(flag[0], leave[0]),
    link(source),
  ]);
}

function ofTerm({ term, forms, meanings, flag, leave, source }: TermData): string {
  const name = [term, ...forms].slice(0, NAMED + 2).join(', ');
  const means = meanings.map(({ means: words, nations }) => `${words}${inNations(nations)}`).join('; or ');
  return lines([
    `**${escaped(name)}**: ${escaped(means)}.`,
    instead(meanings.flatMap(({ plain }) => plain ?? [])),
    examples(flag[0], leave[0]),
    link(source),
  ]);
}

/** An entry is known by its first patterns, as far as they are words. */
function nameOf({ match }: EntryData): string {
  return escaped(match.slice(0, NAMED).map(shown).join(', '));
}

/** A pattern as a reader can read it: its classes by name, its gaps as dots, the first words of each group. */
function shown(pattern: string): string {
  return pattern
    .replace(/\(([^()]*)\)\??/g, (_, group: string) => {
      const words = group.split('|');
      return words.length > 4 ? `${words.slice(0, 3).join('/')}/…` : words.join('/');
    })
    .replace(/\{([a-z-]+)\}\??/g, '($1)')
    .replace(/\*\d?\??/g, '…')
    .replace(/[[\]~?]/g, '');
}

function examples(flag = '', leave = ''): string {
  return `Marks: “${escaped(flag)}” Leaves: “${escaped(leave)}”`;
}

function instead(words: readonly string[]): string {
  return words.length > 0 ? `Instead: ${escaped([...new Set(words)].join(' · '))}` : '';
}

function link({ title, link: to }: EntryData['source']): string {
  return `Stands on: [${title}](${to})`;
}

function inNations(nations: readonly string[] | undefined): string {
  return nations?.length ? ` (${nations.join(', ')})` : '';
}

function lines(parts: readonly string[]): string {
  return `- ${parts.filter(Boolean).join('\\\n  ')}`;
}

function escaped(text: string): string {
  return text.replace(/[*_<>[\]`|]/g, (mark) => `\\${mark}`);
}

function titled(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1);
}

function sorted<One>(all: readonly One[], name: (one: One) => string): One[] {
  return [...all].sort((a, b) => name(a).localeCompare(name(b), 'en-GB'));
}
