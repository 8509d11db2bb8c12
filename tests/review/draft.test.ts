import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/review/draft';

const bodyOf = (text: string) => readDraft(text).body.map(({ sentence }) => sentence.text);
const rolesOf = (text: string) => readDraft(text).lines.map(({ role }) => role);

describe('reading a draft', () => {
  it('ends no sentence at a title, an initial, a time or a date', () => {
    expect(bodyOf('Mr. J. Hale rang at 9.15 a.m. on Tues. 4 Feb. He was kind.')).toEqual([
      'Mr. J. Hale rang at 9.15 a.m. on Tues. 4 Feb. He was kind.',
    ]);
    expect(bodyOf('She read well. It was a joy! Was it? Yes.')).toEqual([
      'She read well.',
      'It was a joy!',
      'Was it?',
      'Yes.',
    ]);
  });

  it('knows the letterhead, the greeting, the body, the sign-off and who signs', () => {
    const text =
      'Oak School\nRef: 12\n\nDear Mrs Khan,\n\nNext steps\n\nSami read to us.\n- a book\n\nKind regards\n\nMiss Shah\nSENCO';
    expect(rolesOf(text)).toEqual([
      'header',
      'header',
      'greeting',
      'heading',
      'body',
      'list',
      'sign-off',
      'signature',
      'signature',
    ]);
  });

  it('leaves a quoted message and everything below it out of the body', () => {
    const text =
      'Dear Jo,\n\nThank you for coming.\n\nOn Thu, 9 Oct 2025 at 21:47, Holly wrote:\n> He is lazy.\n\nMore from her';
    expect(bodyOf(text)).toEqual(['Dear Jo,', 'Thank you for coming.']);
  });

  it('joins a paragraph that a mail program wrapped, and keeps a list apart', () => {
    const wrapped =
      'Dear Jo,\n\nI wanted to tell you about the morning that Sami had in class today,\nbecause it made us smile.\n- one thing\n- another';
    expect(bodyOf(wrapped).slice(1)).toEqual([
      'I wanted to tell you about the morning that Sami had in class today,\nbecause it made us smile.',
      'one thing',
      'another',
    ]);
  });

  it('joins a wrapped line to the next one, whatever that begins with, and takes no line of it for a heading', () => {
    const wrapped =
      'Dear Jo,\n\nOn Tuesday we met to talk about the plan that was made by the\nFernhill team in March, and it went well for her. We are glad of the\nmorning that you gave us, as it was a long way to come down to\nFernhill.\n\nWhat is next\nThe plan is made.';
    const draft = readDraft(wrapped);
    expect(draft.body.map(({ role }) => role)).toEqual(['greeting', 'body', 'body', 'heading', 'body']);
    expect(draft.body[1]?.sentence.text).toMatch(/by the\nFernhill team .* her\.$/);
    expect(draft.body[2]?.sentence.text).toMatch(/the\nmorning .* to\nFernhill\.$/);
  });

  it('reads on where a message of one line was wrapped in its greeting', () => {
    const text =
      'Hi Jo, I wanted to say that Gruff was so kind to the new boy from\nWales at break.\n\nLowri';
    expect(bodyOf(text)[0]).toMatch(/from\nWales at break\.$/);
  });

  it.each([
    ['lone surrogates', '\ud83d Dear \udc00\ud83d x.'],
    ['emoji only', '🙂🙂👩‍👩‍👧 🙂'],
    ['Windows line ends', 'Dear Jo,\r\n\r\nHe sat.\r\nShe stood.\r\n'],
    ['mixed scripts', 'Dear Jo, مرحبا بكم. 你好。 Привет, как дела? Bore da.'],
    ['nothing', ''],
  ])('takes %s and keeps every word in its place', (_, text) => {
    const draft = readDraft(text);
    for (const { start, end, sentence } of draft.said) expect(text.slice(start, end)).toBe(sentence.text);
    const words = (from: string) => from.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(draft.said.reduce((sum, { sentence }) => sum + words(sentence.text), 0)).toBe(words(text));
  });

  it('shares what was read of a sentence between readings', () => {
    const first = readDraft('Dear Jo,\n\nHe sat down. She read.');
    const second = readDraft('Dear Jo,\n\nHe sat down. She reads.');
    expect(second.body[1]?.sentence).toBe(first.body[1]?.sentence);
  });
});
