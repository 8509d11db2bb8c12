import { describe, expect, it } from 'vitest';
import { lexicons } from '../../lexicons/compiled.generated';
import { findElements, likelyElements } from '../../src/review/elements/find';
import { ELEMENTS, type Element, type Kind } from '../../src/review/types';
import { asLetter, letterTo, review } from './letters';

const has = (text: string, kind: Kind): Element[] =>
  findElements(likelyElements(asLetter(text, kind))).map(({ element }) => element);

const CONCERN = 'Ellis has found it hard to settle in class since half term.';
const MEETING = 'Please come to the annual review for Ellis on Tuesday 8 December at 2pm.';
const DECISION = 'Ellis will move to the other Year 4 class from Monday.';

/** The element, the kind of message and what else it says, words that give it, words that only look like it. */
const TABLE: readonly (readonly [Element, Kind, string, string, string])[] = [
  [
    'strength',
    'concern',
    CONCERN,
    'On Monday he helped a new boy find his coat without being asked, and he was so kind and patient.',
    'He is a pleasure to teach.',
  ],
  [
    'next-step',
    'concern',
    CONCERN,
    'From Monday Mrs Bell will read with him every morning for ten minutes, and I will check in with him on Friday.',
    'We will continue to monitor this.',
  ],
  [
    'invite-views',
    'concern',
    CONCERN,
    'Have you noticed anything at home? What do you think would help him?',
    'Please contact me if you have any queries.',
  ],
  [
    'contact',
    'concern',
    CONCERN,
    'You can ring me on 01632 960123 any day after 3.30, or email me.',
    'The school office is very busy.',
  ],
  [
    'acknowledge',
    'concern',
    CONCERN,
    'Thank you for talking to me yesterday. I know that mornings have been hard for you.',
    'I would appreciate your cooperation.',
  ],
  [
    'reason',
    'decision',
    DECISION,
    'This is because he told us that the corridor is too loud, so that he has a quieter start to the day.',
    'No reason has been given.',
  ],
  [
    'review',
    'decision',
    DECISION,
    'We will review this in six weeks and I will ring you on Friday 8 January to tell you how it is going.',
    'The class has been reviewed by inspectors.',
  ],
  [
    'choice-of-time',
    'meeting',
    MEETING,
    'If that time does not suit you I can do Thursday at 9 or Friday at 3.30 instead. Which would be better?',
    'The time has been fixed by the clerk.',
  ],
  [
    'agenda',
    'meeting',
    MEETING,
    'We will talk about his targets, what helps him in class, and plan for next year.',
    'Please sign in at the front desk.',
  ],
  [
    'attendees',
    'meeting',
    MEETING,
    'It will be you, me, his teacher Mrs Bell and Dr Rose, the educational psychologist, who I have invited because she knows him.',
    'Please sign in at the front desk.',
  ],
  [
    'supporter',
    'meeting',
    MEETING,
    'You are welcome to bring a friend or relative with you.',
    'Please bring his coat with you.',
  ],
  [
    'adjustments',
    'meeting',
    MEETING,
    'We can book an interpreter for you, or do it by phone or video if that is easier.',
    'Please sign in at the front desk.',
  ],
  [
    'rights',
    'decision',
    DECISION,
    'If you disagree with this you have the right to appeal to the governors, and SENDIASS can give you independent advice.',
    'He will need his PE kit.',
  ],
  [
    'child-voice',
    'decision',
    DECISION,
    'Ellis told me that he would like to sit with Sam, and he asked to keep his peg.',
    'He will need his PE kit.',
  ],
];

describe('elements', () => {
  it.each(TABLE)('%s in a message of the kind %s', (element, kind, rest, yes, no) => {
    expect(has(letterTo(`${rest} ${yes}`), kind)).toContain(element);
    expect(has(letterTo(`${rest} ${no}`), kind)).not.toContain(element);
  });

  it('are pointed at: the words that give them', () => {
    const text = letterTo(`${MEETING} You are welcome to bring a friend or relative with you.`);
    const found = findElements(likelyElements(asLetter(text, 'meeting'))).find(
      ({ element }) => element === 'supporter',
    );
    expect(text.slice(found?.start, found?.end)).toBe(
      'You are welcome to bring a friend or relative with you.',
    );
  });

  it('are not looked for in quoted words of somebody else', () => {
    const text = `${letterTo(CONCERN)}\n\n> You are welcome to bring a friend or relative with you.`;
    expect(has(text, 'meeting')).not.toContain('supporter');
  });

  it('are none in an empty draft', () => {
    expect(likelyElements(asLetter(''))).toEqual([]);
  });
});

describe('what is missing', () => {
  const cold = letterTo(
    'It has been brought to my attention that Ellis was involved in an incident this afternoon. He refused to apologise and was disruptive. He must understand that this is not acceptable. You must speak to him at home as a matter of urgency.',
  );

  it('is said in a cold letter: at most three, each once, nothing that is there', () => {
    const { has, lacks } = review(cold);
    const asked = lacks.map(({ element }) => element);
    expect(asked.length).toBeGreaterThanOrEqual(1);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((element) => has.some((there) => there.element === element))).toEqual([]);
  });

  it('asks for the family’s side where nobody has', () => {
    expect(review(cold).lacks.map(({ element }) => element)).toContain('invite-views');
  });

  it('comes in words for this message, with the names of the draft, and starters to choose from', () => {
    for (const { say, starters } of review(cold).lacks) {
      expect(say).not.toMatch(/[{}]/);
      expect(starters.length).toBeGreaterThanOrEqual(1);
    }
    expect(
      review(cold)
        .lacks.map(({ say }) => say)
        .join(' '),
    ).toMatch(/Ellis|Mrs Khan/);
  });

  it('is nothing while a letter is hardly begun', () => {
    expect(review('Dear Mrs Khan,\n\nEllis refused to').lacks).toEqual([]);
  });

  it('is nothing in good news', () => {
    const text = letterTo(
      'Lovely news: Ellis was awarded star of the week for helping a new boy find the hall.',
    );
    expect(review(text).lacks).toEqual([]);
  });

  it('has words and starters for every element', () => {
    for (const element of ELEMENTS) {
      expect(lexicons.lacks.map((lack) => lack.element)).toContain(element);
      expect(lexicons.starters.frames.map((frame) => frame.element)).toContain(element);
    }
  });
});
