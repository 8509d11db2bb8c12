import { lexicons } from '../../../lexicons/compiled.generated';
import { spellings } from '../forms';
import { hashText } from '../hash';
import { Recent } from '../memo';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** What the reader knows of a word apart from where it stands: numbers that stand for its spellings. */
export interface ReaderWord {
  readonly whole: number;
  readonly stem: number;
  readonly ending: number;
}

const CLASS_NAMES = Object.keys(lexicons.classes).filter((name) => name !== 'child-noun');
/** Stands for each class in features, by its name, so that a new class moves no other. */
export const classHashes: readonly number[] = CLASS_NAMES.map((name) => hashText(`{${name}}`));

const members = new Map<string, { words: readonly string[]; classes: number[] }[]>();
CLASS_NAMES.forEach((name, index) => {
  for (const words of (lexicons.classes[name] ?? []).flatMap(spellings)) {
    const first = words[0] as string;
    const filed = members.get(first) ?? [];
    const same = filed.find((one) => one.words.join(' ') === words.join(' '));
    if (!same) filed.push({ words, classes: [index] });
    else if (!same.classes.includes(index)) same.classes.push(index);
    members.set(first, filed);
  }
});

/** The classes each token belongs to, on its own or as part of a phrase. */
export function classesOf(tokens: readonly Token[]): number[][] {
  const found: number[][] = tokens.map(() => []);
  tokens.forEach((token, at) => {
    for (const { words, classes } of members.get(token.word) ?? []) {
      if (!words.every((word, offset) => tokens[at + offset]?.word === word)) continue;
      for (let offset = 0; offset < words.length; offset++) {
        const here = found[at + offset] as number[];
        for (const one of classes) if (!here.includes(one)) here.push(one);
      }
    }
  });
  return found;
}

const known = new Recent<string, ReaderWord>(20_000);

/** The numbers of a word as patterns see it (`Token.word`). Remembered. */
export function wordOf(word: string): ReaderWord {
  return known.get(word, () => ({
    whole: hashText(word),
    stem: hashText(`${stemOf(word)}~`),
    ending: hashText(`-${word.slice(-3)}`),
  }));
}

/** A word without the endings that English adds: rough, and the same for all forms of most words. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return '0';
  let stem = word.replace(/'s$/, '');
  if (stem.length > 4) stem = stem.replace(/(?:ies|ied)$/, 'y').replace(/(?:ingly|edly|ing|ed|es|s|ly)$/, '');
  return stem.length > 3 ? stem.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '') : stem;
}

/** Whether a token from `from` to `to` belongs to the class. */
export function hasClass({ tokens }: Sentence, from: number, to: number, name: string): boolean {
  const wanted = CLASS_NAMES.indexOf(name);
  return classesOf(tokens)
    .slice(from, to)
    .some((classes) => classes.includes(wanted));
}
