import { lexicons } from '../../../lexicons/compiled.generated';
import { classes } from '../classes';
import { Patterns } from '../match';
import { readPattern } from '../pattern';
import type { Sentence } from '../sentences';
import type { Family } from '../types';

const patterns = new Patterns<Family>(classes);
for (const { family, match } of lexicons.letPass) {
  for (const line of match) patterns.add(family, readPattern(line));
}

/** Whether nothing of a family is underlined in a sentence, whatever was learned: lexicons/let-pass.yaml says where. */
export function isLetPass(sentence: Sentence, family: Family): boolean {
  return patterns.find(sentence).some(({ rule }) => rule === family);
}
