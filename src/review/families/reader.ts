import { lexicons } from '../../../lexicons/compiled.generated';
import { chanceOf } from '../chance';
import type { Finding, Letter, Rule } from '../finding';
import { remember } from '../memo';
import { isLetPass } from '../reader/let-pass';
import { type Detector, readDetector } from '../reader/model';
import { type Phrase, type PhraseFinder, phraseFinder } from '../reader/phrases';
import { hasClass } from '../reader/words';
import type { Sentence } from '../sentences';
import type { Family, Span } from '../types';
import { readerWeights } from '../weights/reader';

/** What was learned from labelled drafts and no list can say. */
export interface Reader {
  /** Finds words to underline around what other sources have `found`. */
  find(letter: Letter, found: readonly Span[]): Finding[];
  /** Whether the words that a list would underline read well to it, in a letter long enough to be judged. */
  doubts(letter: Letter, finding: Finding): boolean;
}

/**
 * In a letter in which the lists find next to nothing the reader must be surer by so much: a good letter is left alone.
 * On drafts that it had not seen this halved the marks in letters without any label, and lost one found place in 150.
 */
const CAUTION = 1;
/** Fewer finds than this for each sentence are next to nothing. */
const HARDLY_ANY = 0.06;
/** A letter is not judged by less than so many sentences. */
const FEWEST_SENTENCES = 5;
/** Words that score less than this read well. Set on drafts that the detectors had not seen. */
const DOUBTFUL = -1;

/** A reader with the weights it is given: the trainer scores drafts with weights that have not seen them. */
export function createReader(detectors: readonly Detector[]): Reader {
  const finders = detectors.map(phraseFinder);
  // What is found in a sentence, by the tokens that are taken in it; offsets are into the sentence.
  const kept = remember((_: Sentence) => new Map<string, readonly Finding[]>());
  const find: Reader['find'] = ({ draft }, found) => {
    const before = [...found].sort((a, b) => a.start - b.start);
    const hardlyAny = found.length < HARDLY_ANY * Math.max(FEWEST_SENTENCES, draft.body.length);
    const caution = hardlyAny ? CAUTION : 0;
    const nothingTaken = `${caution}:`;
    const findings: Finding[] = [];
    let next = 0;
    for (const { start, end, sentence } of draft.body) {
      while (next < before.length && (before[next] as Span).end <= start) next++;
      const taken: Span[] = [];
      for (let at = next; at < before.length && (before[at] as Span).start < end; at++) {
        const span = before[at] as Span;
        taken.push({ start: span.start - start, end: span.end - start });
      }
      const key =
        taken.length === 0
          ? nothingTaken
          : nothingTaken + taken.map((span) => `${span.start}-${span.end}`).join();
      const known = kept(sentence);
      let here = known.get(key);
      if (!here) {
        here = readSentence(finders, sentence, taken, caution);
        known.set(key, here);
      }
      for (const one of here) findings.push({ ...one, start: start + one.start, end: start + one.end });
    }
    return findings;
  };
  const doubts: Reader['doubts'] = ({ draft: { body } }, { family, start, end }) => {
    if (body.length < FEWEST_SENTENCES) return false;
    const finder = finders[detectors.findIndex(({ families }) => families.includes(family))];
    const said = body.find((one) => one.start <= start && end <= one.end);
    if (!finder || !said) return false;
    return finder.strength(said.sentence, { start: start - said.start, end: end - said.start }) < DOUBTFUL;
  };
  return { find, doubts };
}

/** What the finders would underline in a sentence, each around what is taken and what those before it found. */
function readSentence(
  finders: readonly PhraseFinder[],
  sentence: Sentence,
  before: readonly Span[],
  caution: number,
): Finding[] {
  const findings: Finding[] = [];
  for (const { find } of finders) {
    const taken = [...before, ...findings];
    const isTaken = (at: number) => {
      const token = sentence.tokens[at] as Span;
      return taken.some((span) => token.start < span.end && token.end > span.start);
    };
    for (const phrase of find(sentence, isTaken, caution)) {
      const { tokens, family, score } = phrase;
      if (isLetPass(sentence, family)) continue;
      findings.push({
        start: sentence.tokens[tokens[0]]?.start ?? 0,
        end: sentence.tokens[tokens[1] - 1]?.end ?? 0,
        family,
        rule: ruleOf(sentence, phrase),
        sure: chanceOf(score),
      });
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
