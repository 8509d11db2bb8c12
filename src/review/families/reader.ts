import { lexicons } from '../../../lexicons/compiled.generated';
import type { Said } from '../draft';
import type { Finding, Letter, Rule } from '../finding';
import { type Detector, readDetector } from '../reader/model';
import { type Phrase, phraseFinder } from '../reader/phrases';
import { hasClass } from '../reader/words';
import type { Sentence } from '../sentences';
import type { Family, Span } from '../types';
import { readerWeights } from '../weights/reader';

/** Finds what no list can say, as it was learned from labelled drafts, around what other sources have `found`. */
export type Reader = (letter: Letter, found: readonly Span[]) => Finding[];

/** A reader with the weights it is given: the trainer scores drafts with weights that have not seen them. */
export function createReader(detectors: readonly Detector[]): Reader {
  const finders = detectors.map(phraseFinder);
  return ({ draft }, found) => {
    const before = [...found].sort((a, b) => a.start - b.start);
    let next = 0;
    return draft.body.flatMap((said) => {
      while (next < before.length && (before[next] as Span).end <= said.start) next++;
      const taken: Span[] = [];
      for (let at = next; at < before.length && (before[at] as Span).start < said.end; at++)
        taken.push(before[at] as Span);
      return readSentence(finders, said, taken);
    });
  };
}

function readSentence(
  finders: readonly ReturnType<typeof phraseFinder>[],
  { start, sentence }: Said,
  taken: Span[],
): Finding[] {
  const findings: Finding[] = [];
  for (const find of finders) {
    const isTaken = (at: number) => {
      const token = sentence.tokens[at] as Span;
      return taken.some((span) => start + token.start < span.end && start + token.end > span.start);
    };
    for (const phrase of find(sentence, isTaken)) {
      const { tokens, family, score } = phrase;
      const finding: Finding = {
        start: start + (sentence.tokens[tokens[0]]?.start ?? 0),
        end: start + (sentence.tokens[tokens[1] - 1]?.end ?? 0),
        family,
        rule: ruleOf(sentence, phrase),
        sure: 1 / (1 + Math.exp(-score)),
      };
      findings.push(finding);
      taken.push(finding);
    }
  }
  return findings;
}

/** The reader with the weights that the engine carries. */
export const fromReader: Reader = createReader(readerWeights.map(readDetector));

const voices = new Map<Family, { rule: Rule; class?: string }[]>();
for (const { family, class: only, ...voice } of lexicons.reader) {
  const filed = voices.get(family) ?? [];
  filed.push({ rule: { ...voice, suggestions: [] }, class: only });
  voices.set(family, filed);
}

function ruleOf(sentence: Sentence, { family, tokens: [from, to] }: Phrase): Rule {
  const mine = voices.get(family) ?? [];
  const voice = mine.find((one) => !one.class || hasClass(sentence, from, to, one.class));
  if (!voice) throw new Error(`the reader has no words for ${family}`);
  return voice.rule;
}
