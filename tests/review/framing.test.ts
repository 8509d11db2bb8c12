import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../src/review/lexicon';
import { cutSentences } from '../../src/review/sentences';
import { FRAMING } from '../../src/review/types';

/** The framing entries that stand in a text, as "family: words". */
function framed(text: string): string[] {
  return cutSentences(text).flatMap(({ sentence }) =>
    entriesIn(sentence)
      .filter(({ rule }) => FRAMING.includes(rule.family))
      .map(({ rule, marked: [from, to] }) => {
        const words = sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
        return `${rule.family}: ${words}`;
      }),
  );
}

describe('words that are hard in one sentence and harmless in another', () => {
  it.each([
    ['challenging', 'He is a challenging child.', 'She chose a challenging text and read it aloud.'],
    ['poor', 'There is poor attitude in maths.', 'Because of the poor weather, sports day is on Friday.'],
    ['special', 'He is a special needs child.', 'Oakfield is a special school in the next town.'],
    ['severe', 'She is severely disabled.', 'A severe weather warning is in place for Tuesday.'],
    [
      'contact',
      'Despite repeated attempts to contact you, it is late.',
      'Please contact the office on Monday.',
    ],
    ['behind', 'He is falling behind.', 'The bikes are kept behind the hall.'],
    ['key', 'He is a key culprit and known as a runner.', 'A door key was found by the gate.'],
    ['case', 'This is simply not the case.', 'Bring a coat in case it rains.'],
    ['refuse', 'He refuses to follow instructions.', 'You may refuse permission for photographs.'],
    ['attack', 'It was an unprovoked attack.', 'She had a panic attack and Mrs Lee sat with her.'],
    ['support', 'There is a lack of support at home.', 'Support for learning is in room four.'],
    [
      'statement',
      'Your statement is not accepted.',
      'His statement of special educational needs is enclosed.',
    ],
    ['effort', 'There has been minimal effort.', 'Thank you for all your effort with the stall.'],
    ['coast', 'He is coasting.', 'The trip to the coast is on the ninth.'],
    ['expected', 'You are expected to attend.', 'Snow is expected on Friday.'],
    ['must', 'You must collect him by three.', 'You must be so proud of him.'],
    ['last chance', 'This is his last chance.', 'It is the last chance to see the play.'],
  ])('%s', (_word, hard, harmless) => {
    expect(framed(hard), hard).not.toEqual([]);
    expect(framed(harmless), harmless).toEqual([]);
  });
});

describe('what is said of nobody, or turned round, is left alone', () => {
  it.each([
    ['negation', 'She is not lazy, and we have told her so.'],
    ['negation', 'He is never rude to the cooks.'],
    ['negation', 'You are not required to come.'],
    ['negation', 'This is not a lack of effort on her part.'],
    ['negation', 'There is no risk of losing your place.'],
    [
      'the child in their own words',
      'She said she was lazy, and I told her about the eleven pages she wrote.',
    ],
    ['the child in their own words', 'He told me he is naughty, which made me sad.'],
    ['condition', 'If you cannot come, we can meet on the telephone.'],
    ['condition', 'If you have not had the letter, I will send it again.'],
    ['condition', 'If you are worried about the move, ring me.'],
    ['help beside it', 'He cannot sit still for long, so we use a wobble cushion.'],
    ['help beside it', 'She struggles with long words, and a ruler under the line helps.'],
    ['said for thanks', 'Thank you for all the hard work at the fair.'],
    ['identity', 'Noah is autistic and loves the drums.'],
    ['identity', 'Our Deaf pupils lead the signing choir.'],
    ['identity', 'She is a disabled athlete and has won twice.'],
  ])('%s: %s', (_kind, sentence) => {
    expect(framed(sentence)).toEqual([]);
  });
});

describe('wordings of one thought are all caught', () => {
  it.each([
    ['command', 'It is your responsibility to check his bag.'],
    ['command', 'Parents are responsible for making sure that work is done.'],
    ['command', 'It has been decided that she will move.'],
    ['deficit', 'He is capable of much more when he applies himself.'],
    ['deficit', 'She knows exactly which buttons to press.'],
    ['deficit', 'Finn is constantly out of his seat.'],
    ['blame', 'We do not see this behaviour in school.'],
    ['blame', 'As I have already explained, the club is full.'],
    ['alarm', 'Failure to attend may result in a fine.'],
    ['alarm', 'We have no option but to consider his place.'],
  ])('%s: %s', (family, sentence) => {
    expect(framed(sentence).map((one) => one.split(':')[0])).toContain(family);
  });
});
