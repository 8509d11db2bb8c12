import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { excusesSchema, speltOut } from './excuses';
import { cuesSchema, lacksSchema, noteWordsSchema, startersSchema } from './letter-schema';
import {
  acronymsSchema,
  classesSchema,
  entrySchema,
  type Lexicons,
  letPassSchema,
  termSchema,
  voiceSchema,
} from './schema';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Reads and checks every lexicon file: `words/` and `framing/` hold entries, `terms/` terms, `classes.yaml` classes.
 * The excuses that rules share are spelt out in each.
 * @throws Error naming the file and the entry when one is not as the schema says
 */
export function readLexicons(folder: string = here): Lexicons {
  const excuses = checked(excusesSchema, join(folder, 'excuses.yaml'), folder);
  const filesOf = (...names: string[]) => names.flatMap((name) => filesIn(join(folder, name)));
  const nameOf = (file: string) => relative(folder, file);
  return {
    entries: filesOf('words', 'framing').flatMap((file) =>
      checked(v.array(entrySchema), file, folder).map((entry) => speltOut(entry, excuses, nameOf(file))),
    ),
    terms: filesOf('terms').flatMap((file) =>
      checked(v.array(termSchema), file, folder).map((term) => speltOut(term, excuses, nameOf(file))),
    ),
    classes: checked(classesSchema, join(folder, 'classes.yaml'), folder),
    acronyms: checked(acronymsSchema, join(folder, 'acronyms.yaml'), folder),
    things: checked(v.array(v.string()), join(folder, 'things.yaml'), folder),
    reader: checked(v.array(voiceSchema), join(folder, 'reader.yaml'), folder),
    letPass: checked(v.array(letPassSchema), join(folder, 'let-pass.yaml'), folder),
    senses: checked(classesSchema, join(folder, 'senses.yaml'), folder),
    kinds: checked(cuesSchema, join(folder, 'kinds.yaml'), folder),
    elements: checked(cuesSchema, join(folder, 'elements.yaml'), folder),
    lacks: checked(lacksSchema, join(folder, 'lacks.yaml'), folder),
    starters: checked(startersSchema, join(folder, 'starters.yaml'), folder),
    notes: checked(noteWordsSchema, join(folder, 'notes.yaml'), folder),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  folder: string,
): v.InferOutput<Schema> {
  const data: unknown = parse(readFileSync(file, 'utf8')) ?? [];
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const index = issue.path?.[0]?.key;
  const entry =
    Array.isArray(data) && typeof index === 'number' ? (data[index] as { id?: string }) : undefined;
  throw new Error(
    `${relative(folder, file)}, ${entry?.id ?? `entry ${String(index)}`}: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  );
}
