import { lexicons } from '../../../lexicons/compiled.generated';
import type { Finding, Letter, Rule } from '../finding';
import { remember } from '../memo';
import { type Detector, readDetector } from '../reader/model';
import { type Phrase, phrasesIn } from '../reader/phrases';
import { hasClass } from '../reader/words';
import type { Sentence } from '../sentences';
import type { Family } from '../types';
import { readerWeights } from '../weights/reader';

/** Finds what no list can say, as it was learned from labelled drafts. */
export type Reader = (letter: Letter) => Finding[];

/** A reader with the weights it is given: the trainer scores drafts with weights that have not seen them. */
export function createReader(detectors: readonly Detector[]): Reader {
  const read = remember((sentence: Sentence) =>
    detectors.flatMap((detector) =>
      phrasesIn(detector, sentence)
        .filter(({ family, score }) => score >= (detector.from[detector.families.indexOf(family)] as number))
        .map((phrase) => ({ phrase, rule: ruleOf(sentence, phrase) })),
    ),
  );
  return ({ draft }) =>
    draft.body.flatMap(({ start, sentence }) =>
      read(sentence).map(({ phrase: { tokens, family, score }, rule }) => ({
        start: start + (sentence.tokens[tokens[0]]?.start ?? 0),
        end: start + (sentence.tokens[tokens[1] - 1]?.end ?? 0),
        family,
        rule,
        sure: 1 / (1 + Math.exp(-score)),
      })),
    );
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
