import { chanceOf } from '../chance';
import type { Draft } from '../draft';
import type { Finding, Letter } from '../finding';
import { type Entry, entriesIn } from '../lexicon';
import type { Hit } from '../match';
import { Recent, type Remembered, remember } from '../memo';
import { stemOf } from '../reader/words';
import type { Sentence } from '../sentences';
import { everydayness } from '../weigh/everyday';
import { letterSigns } from '../weigh/letter-signs';
import { band, Weigher } from '../weigh/weigher';
import { wordingWeights } from '../weights/wording';

/** A phrase that the lexicons call officialese, where it stands in a letter, not yet weighed. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly place: string;
}

interface Phrase extends Remembered {
  readonly entry: Entry;
  readonly tokens: readonly [from: number, to: number];
  /** What in its own sentence speaks for and against it. */
  readonly signs: readonly string[];
}

// Set on drafts that the weighing did not learn from.
const SURE_ENOUGH = 0.5;
// One such phrase in an otherwise plain letter is let pass unless it is surer.
const LONE_SURE_ENOUGH = 0.6;

const weigher = new Weigher(wordingWeights.phrases);
const ownWeight = remember(({ signs }: Phrase) => weigher.sum(signs));
const placeWeights = new Recent<string, number>(100);

/**
 * Stiff phrases and sayings, as far as the letter around them asks for it: in a form letter thick with them
 * one more is worth a mark that a short warm note can carry.
 */
export function fromPhrases(letter: Letter): Finding[] {
  const places = phrasePlaces(letter).filter(
    ({ phrase }) => phrase.entry.nations?.includes(letter.context.nation) ?? true,
  );
  if (places.length === 0) return [];
  const weight = weigher.bias + weigher.sum(letterSigns(letter));
  const weighed = places.map(({ start, end, phrase, place }) => {
    const here = placeWeights.get(place, () => weigher.sum([`place ${place}`]));
    return { start, end, phrase, chance: chanceOf(weight + here + ownWeight(phrase)) };
  });
  const sure = weighed.filter(({ chance }) => chance >= SURE_ENOUGH);
  return sure
    .filter(({ chance }) => sure.length > 1 || chance >= LONE_SURE_ENOUGH)
    .map(({ start, end, phrase }) => ({ start, end, family: 'officialese', rule: phrase.entry, sure: 1 }));
}

/** Every such phrase in the body of a letter, in order; of those that overlap the one with a replacement, then the longest. */
export function phrasePlaces({ draft }: Pick<Letter, 'draft'>): readonly PhrasePlace[] {
  return placesIn(draft);
}

/** The flags and the notes ask for the same draft. */
const placesIn = remember(({ body }: Draft): readonly PhrasePlace[] => {
  const places: PhrasePlace[] = [];
  body.forEach(({ start, sentence, role }, index) => {
    for (const phrase of phrasesIn(sentence)) {
      places.push({
        start: start + (sentence.tokens[phrase.tokens[0]]?.start ?? 0),
        end: start + (sentence.tokens[phrase.tokens[1] - 1]?.end ?? 0),
        phrase,
        place: `${role} ${band(index / body.length, 0.2, 0.8)}`,
      });
    }
  });
  return places;
});

const phrasesIn: (sentence: Sentence) => readonly Phrase[] = remember((sentence) => {
  const size = ({ marked: [from, to] }: Hit<Entry>) => to - from;
  const offers = ({ rule }: Hit<Entry>) => Math.min(1, rule.suggestions.length);
  const kept: Hit<Entry>[] = [];
  for (const hit of entriesIn(sentence)
    .filter(({ rule }) => rule.family === 'officialese')
    .sort((a, b) => offers(b) - offers(a) || size(b) - size(a))) {
    if (kept.every(({ marked }) => hit.marked[1] <= marked[0] || hit.marked[0] >= marked[1])) kept.push(hit);
  }
  return kept
    .sort((a, b) => a.marked[0] - b.marked[0])
    .map(({ rule, marked }) => ({
      entry: rule,
      tokens: marked,
      signs: signsOf(sentence, rule, marked, kept.length),
      memory: [],
    }));
});

/** Whether an entry is a saying, which means something else than its words. */
export function isSaying({ why }: Entry): boolean {
  return /translat|saying|literally|word by word/i.test(why);
}

function signsOf(
  sentence: Sentence,
  entry: Entry,
  [from, to]: readonly [number, number],
  count: number,
): string[] {
  const words = sentence.tokens.slice(from, to).filter(({ isWord }) => isWord);
  const levels = words.map(({ word }) => everydayness(word));
  const usual = Math.round((2 * levels.reduce((sum, one) => sum + one, 0)) / Math.max(1, levels.length));
  const saying = isSaying(entry);
  return [
    `id ${entry.id}`,
    `saying ${saying}`,
    `rarest ${Math.min(...levels)} ${saying}`,
    `usual ${usual} ${saying}`,
    `size ${Math.min(5, words.length)} ${saying}`,
    `long ${words.filter(({ word }) => word.length >= 9).length}`,
    `sentence ${band(sentence.tokens.length, 8, 15, 25, 35)}`,
    `opens ${from <= 1}`,
    `together ${band(count, 2, 3)}`,
    ...words.map(({ word }) => `word ${stemOf(word)}`),
  ];
}
