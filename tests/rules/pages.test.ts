import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/read';
import { rulePages } from '../../scripts/rules/pages';

const docs = join(import.meta.dirname, '../../docs');
const lexicons = readLexicons();
const pages = rulePages(lexicons);

describe('the pages of rules', () => {
  it('are as the lexicons are now; if not, run `npm run rules`', () => {
    for (const [path, text] of pages)
      expect(readFileSync(join(docs, path), 'utf8') === text, path).toBe(true);
    expect(
      readdirSync(join(docs, 'rules'))
        .map((name) => `rules/${name}`)
        .sort(),
    ).toEqual([...pages.keys()].filter((path) => path !== 'rules.md').sort());
  });

  it('have every rule once, with why, an example and where it stands on', () => {
    const rules = [...pages.values()].flatMap((text) => text.split(/^- (?=\*\*)/mu).slice(1));
    expect(rules).toHaveLength(lexicons.entries.length + lexicons.terms.length);
    const bare = rules.filter(
      (rule) => !/\*\*[.: (]?[\s\S]+Marks: “.+” Leaves: “.+”[\s\S]+Stands on: \[.+\]\(http/u.test(rule),
    );
    expect(bare).toEqual([]);
  });
});
