import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const drafts = join(import.meta.dirname, '../../corpus/drafts');
const paragraphs = readdirSync(drafts)
  .sort()
  .flatMap((name) => readFileSync(join(drafts, name), 'utf8').split('\n'))
  .filter((line) => line.length > 80);

/** The paragraphs of a letter of about `words` words, made of real ones. */
export function letterOf(words: number): string[] {
  const letter = ['Dear Mrs Okafor,'];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const next = paragraphs[index % paragraphs.length] as string;
    letter.push(next);
    count += next.split(/\s+/).length;
  }
  return letter;
}

/** `length` characters to type: a letter as staff write it, on one line, with marked words in it. */
export function textToType(length: number): string {
  const said =
    'I am writing with regard to Sam, who has missed two lessons. We met the SENCO prior to lunch. ';
  return said.repeat(Math.ceil(length / said.length)).slice(0, length);
}
