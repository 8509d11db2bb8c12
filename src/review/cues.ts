import type { CueData } from '../../lexicons/letter-schema';
import { classes } from './classes';
import { Patterns } from './match';
import { readPattern } from './pattern';
import type { Sentence } from './sentences';

/** A hint that stands in a sentence: `!strength` says that there is one, `+strength` hints at it, `-strength` speaks against. */
export interface Cue {
  readonly key: string;
  /** The line of the lexicon that said so. */
  readonly line: string;
}

/** Where a cue stands in its sentence: tokens, end exclusive. */
export interface CueHit extends Cue {
  readonly from: number;
  readonly to: number;
}

/** Makes a finder of the cues of a lexicon (kinds or elements). Takes its entries; throws where a line cannot be read. */
export function findCues(data: readonly CueData[]): (sentence: Sentence) => CueHit[] {
  const patterns = new Patterns<Cue>(classes);
  for (const { about, clear, says, not } of data) {
    for (const [sign, lines] of [
      ['!', clear],
      ['+', says],
      ['-', not],
    ] as const) {
      for (const line of lines) {
        const cue = { key: sign + about, line: sign + about + line };
        for (const plain of spread(line)) patterns.add(cue, readPattern(plain));
      }
    }
  }
  return (sentence) => patterns.find(sentence).map(({ rule, tokens: [from, to] }) => ({ ...rule, from, to }));
}

/** A group may name classes among its words, `(today|{day})`: said as one pattern for each class and one for the words. */
function spread(line: string): string[] {
  const group = /\(([^()]*\{[^()]*)\)(\?)?/.exec(line);
  if (!group) return [line];
  const parts = (group[1] as string).split('|');
  const named = parts.filter((part) => part.includes('{'));
  const plain = parts.filter((part) => !part.includes('{'));
  const choices = [...named, ...(plain.length ? [`(${plain.join('|')})`] : []), ...(group[2] ? [''] : [])];
  return choices.flatMap((choice) => spread(line.replace(group[0], () => choice)));
}
