import { describe, expect, it } from 'vitest';
import { isName } from '../../src/review/classes';
import { readDraft } from '../../src/review/draft';
import { peopleIn } from '../../src/review/names';
import { sentenceOf } from '../../src/review/sentences';
import { letterTo, review } from './letters';

const namesIn = (text: string) => {
  const sentence = sentenceOf(text);
  return sentence.tokens.filter((_, at) => isName(sentence, at)).map(({ raw }) => raw);
};
const childIn = (text: string) => peopleIn(readDraft(text)).child;

describe('a capital', () => {
  it.each([
    "I've read it and I’m glad.",
    "We'll see, and we’d like that.",
    "She's here. They’re not. You're kind.",
    "It'll do. That’s all. There's cake.",
  ])('makes no name of a short form: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is a name’s where it is one, with what is his or what he does', () => {
    expect(namesIn("When Amira's coat came, Tom'd gone and Zo’s cup was there.")).toEqual([
      "Amira's",
      "Tom'd",
      'Zo’s',
    ]);
  });
});

describe('the child of a letter', () => {
  it.each([
    ['Failure to attend will result in a detention. Please sign the slip.'],
    ['Homework is set on Fridays. Swimming is on Monday. Phones will be kept in the office.'],
    ['Quick note: the hall is closed. Come and see us on Thursday.'],
    ['Attendance was good this week. Registration will be at nine in the Grange Hall.'],
    ['Everyone was kind. Nobody was cross. Granny is welcome too.'],
    ["We've moved the fair. I'm sorry. Ive told the office."],
    ['Sessions cancelled this week. Trips booked by Friday.'],
    ['We will move to Stage 2. The letter about Stage 1 is enclosed.'],
  ])('is nobody in: %s', (body) => {
    expect(childIn(`Dear parents,\n\n${body}\n\nKind regards,\nMiss Shah`)).toBeNull();
  });

  it.each([
    ['Amira', 'Amira sat with the new boy. She was kind.'],
    ['Tom', 'I wanted to tell you about Tom. He read a whole book.'],
    ['Nia', 'Child: Nia-Grace Boateng\n\nThe plan is enclosed.'],
    ['Ayaan', 'I am writing because Ayaan H was hurt. He is well now.'],
    ['Poppy', 'Poppy is here. Attendance is good. Poppy’s coat is in the hall.'],
    ['Leon', 'It was good that Leon cannot wait for the trip.'],
  ])('is %s in: %s', (child, body) => {
    expect(childIn(letterTo(body))).toBe(child);
  });

  it('is not made up for a starter where nobody is named', () => {
    const { lacks } = review(
      'Failure to attend will result in a further detention being set on Friday. Medicines will not be handed back at the end of the day by the office.',
      { audience: 'family' },
    );
    expect(lacks.length).toBeGreaterThan(0);
    for (const { say, starters } of lacks)
      expect([say, ...starters.map(({ text }) => text)].join(' ')).not.toMatch(/Failure|Medicines/);
  });
});
