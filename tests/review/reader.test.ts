import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/review/draft';
import { createReader, fromReader, type Reader } from '../../src/review/families/reader';
import type { Letter } from '../../src/review/finding';
import { featuresOf } from '../../src/review/reader/features';
import { type Detector, readDetector } from '../../src/review/reader/model';
import { stemOf } from '../../src/review/reader/words';
import { findingsIn } from '../../src/review/review';
import { cutSentences, sentenceOf } from '../../src/review/sentences';
import type { Example } from '../../training/data';
import { keepDetector } from '../../training/reader-keep';
import { learnDetector } from '../../training/reader-learn';
import { readerRows } from '../../training/reader-rows';
import { f1, scoreFound } from '../../training/reader-score';

const FAMILIES = ['deficit', 'blame'] as const;
const SHAPE = { sentence: 0.5, reach: 3, words: 12, phrases: 2, second: 2 };

function example(text: string, underlined?: string, family: 'deficit' | 'blame' = 'deficit'): Example {
  const start = underlined ? text.indexOf(underlined) : 0;
  const spans = underlined ? [{ start, end: start + underlined.length, family }] : [];
  return { id: text, text, spans, maybe: [], from: 'triples' };
}

const TINY = [
  example('He is lazy in maths.', 'lazy'),
  example('She is lazy in the mornings.', 'lazy'),
  example('You never reply to us.', 'never reply', 'blame'),
  example('You never reply to the office.', 'never reply', 'blame'),
  example('He read two pages in maths.'),
  example('She walked in with a friend in the mornings.'),
  example('You can reply to the office or to us.'),
];

function learnTiny(): Detector {
  const rows = readerRows(TINY, FAMILIES, { drafts: 1, underlined: 2, sentenceUnderlined: 1, least: 1 });
  const fit = { bits: 12, epochs: 20, rate: 0.05, pull: 1e-4, seed: 1 };
  const learned = learnDetector(rows, FAMILIES, () => true, { token: fit, sentence: fit, family: fit });
  return { ...learned, from: [0, 0], shape: SHAPE };
}

function letter(text: string): Letter {
  const context = { nation: 'England', today: '2026-02-10' } as const;
  return { draft: readDraft(text), kind: 'update', audience: 'family', context };
}

describe('what the reader learns', () => {
  it('is the same, byte for byte, from the same examples', () => {
    expect(JSON.stringify(keepDetector(learnTiny()))).toBe(JSON.stringify(keepDetector(learnTiny())));
  });

  it('is kept and read back unchanged', () => {
    const detector = learnTiny();
    expect(readDetector(keepDetector(detector))).toEqual(detector);
  });

  it('finds the words in a sentence that it has not seen, and names their family', () => {
    const text = 'Tom is lazy on Fridays. Dear all, you never reply on Fridays. He read on Fridays.';
    const found = createReader([learnTiny()]).find(letter(text), []);
    const said = found.map(({ start, end, family }) => [family, text.slice(start, end)]);
    expect(said).toEqual([
      ['deficit', expect.stringContaining('lazy')],
      ['blame', expect.stringContaining('never reply')],
    ]);
  });

  it('leaves a place alone that another source has underlined', () => {
    const text = 'Tom is lazy on Fridays.';
    const taken = { start: text.indexOf('lazy'), end: text.indexOf('lazy') + 4 };
    expect(createReader([learnTiny()]).find(letter(text), [taken])).toEqual([]);
  });

  it('does not learn from messages to colleagues', () => {
    const rows = readerRows([{ ...TINY[0], kind: 'internal' } as Example], FAMILIES, {
      drafts: 1,
      underlined: 1,
      sentenceUnderlined: 1,
      least: 1,
    });
    expect(rows.places).toEqual([]);
  });
});

describe('a line that a list would underline', () => {
  const rule = { id: 'x', why: '', suggestions: [], source: { title: '', link: '' } };
  const others = ' He read two pages in maths. She walked in with a friend. He read on. She walked in.';
  const marked = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, family: 'deficit', rule, sure: 1 } as const;
  };

  it('is doubted where its words read well, not where they do not, and not in a note too short to judge by', () => {
    const reader = createReader([learnTiny()]);
    const good = `She walked in with a friend in the mornings.${others}`;
    const bad = `She is lazy in the mornings.${others}`;
    expect(reader.doubts(letter(good), marked(good, 'with a friend'))).toBe(true);
    expect(reader.doubts(letter(bad), marked(bad, 'lazy'))).toBe(false);
    const note = 'She walked in with a friend.';
    expect(reader.doubts(letter(note), marked(note, 'with a friend'))).toBe(false);
  });

  it('is let pass when it stands alone in its letter and is doubted; two of them stay', () => {
    const doubtful: Reader = { find: () => [], doubts: () => true };
    const one = 'Dear Mrs Okafor,\n\nHe likes to get his own way. He read well on Monday.';
    expect(findingsIn(letter(one), doubtful)).toEqual([]);
    expect(findingsIn(letter(one), { ...doubtful, doubts: () => false })).toHaveLength(1);
    const two = `${one} Same story with his tray.`;
    expect(findingsIn(letter(two), doubtful)).toHaveLength(2);
  });
});

describe('features', () => {
  it('are the same for the same words, whoever cut them out', () => {
    const words = 'She never brings her kit.';
    const cut = cutSentences(`It rained. ${words}`)[1];
    expect(featuresOf(sentenceOf(words))).toEqual(featuresOf(cut?.sentence ?? sentenceOf('')));
  });

  it('do not know one name from another', () => {
    const of = (name: string) => featuresOf(sentenceOf(`Today ${name} forgot her kit.`)).whole;
    expect(of('Aisha')).toEqual(of('Bronwen'));
    expect(of('Aisha')).not.toEqual(featuresOf(sentenceOf('Today everyone forgot her kit.')).whole);
  });

  it.each([
    ['refuses', 'refused'],
    ['stopped', 'stopping'],
    ['tries', 'tried'],
  ])('know %s and %s as one stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('the weights that the engine carries', () => {
  it('take at most 200 KB when packed, all together', () => {
    const folder = join(import.meta.dirname, '../../src/review/weights');
    const sizes = readdirSync(folder).map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });

  it('find a wording that no list holds, with words for the writer', () => {
    const text =
      'Dear Mrs Okafor,\n\nQuite frankly he can do it perfectly well when it suits him and is simply not trying.\n';
    const found = fromReader.find(letter(text), []);
    expect(found.map(({ family }) => family)).toContain('deficit');
    for (const { rule, sure } of found) {
      expect(rule.why).toMatch(/\.$/);
      expect(rule.prompt).toMatch(/\?$/);
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThanOrEqual(1);
    }
  });

  it('keep quiet where nothing needs saying', () => {
    const text = 'Dear Mrs Okafor,\n\nThe choir sang on Tuesday and the hall was full.\n\nBest wishes,\nAnn';
    expect(fromReader.find(letter(text), [])).toEqual([]);
  });

  it.each(['', '😀😀😀', '\ud800 lone', 'x'.repeat(5000), '. . . ?'])('take any text: %j', (text) => {
    expect(() => fromReader.find(letter(text), [])).not.toThrow();
  });
});

describe('the scorer of the trainer', () => {
  it('counts a place that is missed, one that is found, and a mark at no place; what is open counts neither way', () => {
    const draft: Example = {
      ...example('He is lazy, rude and tired today.', 'lazy'),
      maybe: [{ start: 21, end: 26, family: 'deficit' }],
    };
    const score = scoreFound(
      draft,
      [
        { start: 6, end: 8 },
        { start: 12, end: 16 },
        { start: 21, end: 26 },
      ],
      FAMILIES,
    );
    expect(score).toEqual({ found: 1, missed: 0, falseAlarms: 1 });
    expect(f1(score)).toBeCloseTo(2 / 3);
    expect(scoreFound(draft, [], FAMILIES)).toEqual({ found: 0, missed: 1, falseAlarms: 0 });
  });
});
