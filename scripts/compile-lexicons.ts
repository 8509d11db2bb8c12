import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLexicons } from '../lexicons/read';
import { filePatterns } from './file-patterns';

const target = join(fileURLToPath(import.meta.url), '../../lexicons/compiled.generated.ts');
const examples = join(fileURLToPath(import.meta.url), '../../lexicons/examples.generated.ts');

/** Writes lexicons/*.yaml as the modules that the engine and the rule page import. Touches a file only when it changes. */
export async function compileLexicons(): Promise<void> {
  const { entries, terms, ...letters } = readLexicons();
  // The examples are for the tests and the rule pages; the engine does not carry them.
  const data = {
    entries: entries.map(({ flag, leave, ...entry }) => entry),
    terms: terms.map(({ flag, leave, ...term }) => term),
    filed: filePatterns(entries, terms),
    ...letters,
  };
  const text = `// Made from lexicons/*.yaml by scripts/compile-lexicons.ts. Do not edit.
import type { EntryData, Filed, Lexicons, TermData } from './schema';
export const lexicons: Omit<Lexicons, 'entries' | 'terms'> & {
  entries: readonly Omit<EntryData, 'flag' | 'leave'>[];
  terms: readonly Omit<TermData, 'flag' | 'leave'>[];
  filed: Filed;
} = JSON.parse(${JSON.stringify(JSON.stringify(data))});
`;
  keep(target, text);
  const shown = [...entries, ...terms].map(({ id, flag }) => [id, flag[0]]);
  keep(
    examples,
    `// Made from lexicons/*.yaml by scripts/compile-lexicons.ts. Do not edit.
/** One example of each rule, for the page that people read them on: the engine does not carry these. */
export const examples: Readonly<Record<string, string>> = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(shown)))});
`,
  );
}

function keep(file: string, text: string): void {
  if (readOld(file) !== text) writeFileSync(file, text);
}

function readOld(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compileLexicons();
}
