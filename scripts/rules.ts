import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicons } from '../lexicons/read';
import { rulePages } from './rules/pages';

const docs = join(import.meta.dirname, '../docs');

// Writes docs/rules.md and a page for each family under docs/rules/.
mkdirSync(join(docs, 'rules'), { recursive: true });
for (const [path, text] of rulePages(readLexicons())) writeFileSync(join(docs, path), text);
