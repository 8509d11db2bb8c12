import { expect, it } from 'vitest';
import { paragraphPlace } from '../../src/page/edit/paragraph-place';

const SPACED = 'Dear Mrs Khan,\n\nSam was upset.\n\nKind regards\nMs Hill';

it.each([
  ['before the sign-off', SPACED, SPACED.indexOf('Kind'), { side: 'after', at: 30, breaks: 2 }],
  ['before the line that holds it', SPACED, SPACED.indexOf('regards'), { side: 'after', at: 30, breaks: 2 }],
  ['at the very start', SPACED, 0, { side: 'before', at: 0, breaks: 2 }],
  ['at the end', SPACED, SPACED.length, { side: 'after', at: SPACED.length, breaks: 2 }],
  ['in a letter without blank lines', 'Hi\nSam\nBye', 7, { side: 'after', at: 6, breaks: 1 }],
  ['in an empty draft', '', 0, { side: 'before', at: 0, breaks: 2 }],
  ['after leading blank lines', '\n\nHello', 0, { side: 'before', at: 2, breaks: 2 }],
])('a paragraph goes in %s', (_name, text, at, place) => {
  expect(paragraphPlace(text, at)).toEqual(place);
});
