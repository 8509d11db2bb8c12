import { describe, expect, it } from 'vitest';
import { plainOffset, readPlain, valueEnd, valueStart } from '../../src/page/text/read-plain';

const ANSWERED = [
  'Dear Mrs Khan,',
  '',
  'Thank you for writing.',
  '',
  'On Wed, 25 Nov 2026 at 10:00, Amina Khan <amina@home.example>',
  'wrote:',
  '> He was upset.',
  '> It is your fault.',
  '',
  'Best wishes',
  '-- ',
  'Hill School',
].join('\n');

describe('the writer’s own text of a textarea', () => {
  it('leaves out the quoted message, who wrote it, and the signature', () => {
    expect(readPlain(ANSWERED).text).toBe('Dear Mrs Khan,\n\nThank you for writing.\n\n\nBest wishes\n');
  });

  it.each([
    ['an attribution with nothing quoted', 'Hello\n\nOn Monday, Amina wrote:\n\nHe was upset.', 'Hello\n\n'],
    ['an original message', 'Hello\n-----Original Message-----\nFrom: A\nHe was upset.', 'Hello\n'],
    ['Outlook’s rule', 'Hello\n________________________________\nFrom: A\nHe was.', 'Hello\n'],
    ['an attribution in another language', 'Hallo\nAm 25.11.2026 um 10 Uhr schrieb A:\n> nein', 'Hallo\n'],
  ])('leaves out %s', (_name, value, text) => {
    expect(readPlain(value).text).toBe(text);
  });

  it.each([
    ['a line that ends with a colon', 'You asked:\n> When?\nAt three.', 'You asked:\nAt three.'],
    [
      'a colon before a list',
      'On Monday 3 May we will bring:\n- a hat',
      'On Monday 3 May we will bring:\n- a hat',
    ],
    ['a line of dashes', 'Hello\n-----\nBye', 'Hello\n-----\nBye'],
    ['two hyphens without a space', 'Hello\n--\nBye', 'Hello\n--\nBye'],
  ])('keeps %s', (_name, value, text) => {
    expect(readPlain(value).text).toBe(text);
  });

  it('finds each of its characters in the value again', () => {
    const map = readPlain(`${ANSWERED.replace('Thank', 'Th\u200Bank')}`);
    const value = ANSWERED.replace('Thank', 'Th\u200Bank');
    const start = map.text.indexOf('Best wishes');
    expect(value.slice(valueStart(map, start), valueEnd(map, start + 11))).toBe('Best wishes');
    const thank = map.text.indexOf('Thank');
    expect(value.slice(valueStart(map, thank), valueEnd(map, thank + 5))).toBe('Th\u200Bank');
    expect(plainOffset(map, value.indexOf('wishes'))).toBe(map.text.indexOf('wishes'));
    expect(plainOffset(map, value.indexOf('fault'))).toBe(map.text.indexOf('\nBest wishes'));
  });

  it.each([
    ['emoji', '😀👩‍👧‍👦'.repeat(2000)],
    ['lone surrogates', '\uD83D a \uDE00 b'.repeat(500)],
    ['a line of 50,000 characters', 'x'.repeat(50_000)],
    ['mixed scripts', 'Ünï שלום مرحبا 漢字\n'.repeat(500)],
    ['nothing', ''],
  ])('loses no character of %s', (_name, value) => {
    expect(readPlain(value).text).toBe(value);
  });

  it('takes a time that grows in line with the length', () => {
    const time = (length: number): number => {
      const value = 'On a line of its own: 3 wrote\n> quoted\nand a reply:\n'.repeat(length / 50);
      const best = [1, 2, 3, 4, 5].map(() => {
        // What other programs of the machine take meanwhile is not counted.
        const start = process.cpuUsage();
        readPlain(value);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...best);
    };
    time(50_000);
    // Eight times the length: eight times the time if in line with it, sixty-four times if with its square.
    expect(time(800_000)).toBeLessThan(30 * Math.max(time(100_000), 1));
  });
});
