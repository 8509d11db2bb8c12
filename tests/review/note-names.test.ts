import { describe, expect, it } from 'vitest';
import { letterTo, review } from './letters';

const noted = (text: string, ...rules: string[]) =>
  review(text, { audience: 'family' }).notes.flatMap(({ rule, text: words }) =>
    rules.includes(rule) ? [`${rule}: ${words}`] : [],
  );
const names = (body: string) => noted(letterTo(body), 'another-child', 'named-child', 'other-pronoun');

describe('names in a letter about one child', () => {
  it.each([
    ['another-child: Jack', 'Amelia read well. She likes books. Jack’s attendance is good.'],
    ['another-child: Elis', 'Ellis is doing well. I would like to meet to talk about Elis. Ellis is kind.'],
    ['named-child: Noah', 'Ellis has had a hard day. Ellis was pushed by Noah at break. He is fine now.'],
    ['named-child: Noah', 'Ellis told me that Noah had kicked him. Ellis is fine now.'],
    ['other-pronoun: She', 'Ellis did well. He read. He drew. She is a pleasure. He likes maths.'],
  ])('%s', (note, body) => {
    expect(names(body)).toContain(note);
  });

  it.each([
    'Ellis did well. Ellis and Noah built a tower. Noah shared his bricks.',
    'Ellis hit the ball over the wall. Noah fetched it. Ellis laughed.',
    'Ellis fell and hurt his knee. Ellis was brave. Quick hits of ice helped.',
    'Ellis is kind. Our Anti-Bullying Week begins on Monday. Ellis is in the play.',
    'Katie is kind. Katie likes maths. Kate and Katie are in one class.',
    'Ellis was behind the piano. He hid. She got him back. He laughed. He sang.',
    'Ellis was hit by a ball. Ellis is fine.',
  ])('and not: %s', (body) => {
    expect(names(body)).toEqual([]);
  });

  it('are left alone where they are the family or who signs', () => {
    const text =
      'Dear Noah,\n\nEllis bit Noah and pushed Becky. Ellis was tired. Ellis is fine now.\n\nKind regards,\nBecky';
    expect(noted(text, 'named-child')).toEqual([]);
  });
});

describe('a greeting', () => {
  it.each(['Dear Mother,', 'Dear Mums and Dads,', 'Hi Mum/Dad,', 'Hello Dad!', 'Dear Mum or Dad'])(
    'that guesses who is at home is noted: %s',
    (greeting) => {
      expect(noted(letterTo('Ellis read well.', greeting), 'dear-mum')).toHaveLength(1);
    },
  );

  it.each(['Dear parents and carers,', 'Dear Mrs Mumford,', 'Dear Motherwell family,', 'Dear Dadi,'])(
    'that does not is left alone: %s',
    (greeting) => {
      expect(noted(letterTo('Ellis read well.', greeting), 'dear-mum')).toEqual([]);
    },
  );
});

describe('a saying', () => {
  const text = (saying: string) =>
    letterTo(`I wanted you to know that ${saying} about the prize that she won on Friday.`);

  it('is noted where it is not marked, and never both', () => {
    for (const saying of ['she was over the moon', 'it worked a treat and we are pleased as punch']) {
      const { flags, notes } = review(text(saying), { audience: 'family' });
      const sayings = notes.filter(({ rule }) => rule === 'idiom');
      expect(flags.length + sayings.length).toBeGreaterThan(0);
      for (const note of sayings) {
        expect(note.say).toContain(note.text);
        expect(flags.some(({ start, end }) => note.start < end && note.end > start)).toBe(false);
      }
    }
  });

  it('is noted twice at most, and not to colleagues', () => {
    const many =
      'It worked a treat. He was not himself. Just shout. He is right as rain. She is an old hand at it.';
    expect(noted(letterTo(many), 'idiom').length).toBeLessThanOrEqual(2);
    const { notes } = review(letterTo(many), { audience: 'colleagues' });
    if (review(letterTo(many), { audience: 'colleagues' }).audience === 'colleagues')
      expect(notes).toEqual([]);
  });
});
