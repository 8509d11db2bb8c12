import { describe, expect, it } from 'vitest';
import { changeBetween, moveSpans } from '../../src/page/marks/move';

/** Moves the span of `word` through an edit; returns what it then covers, or null when it is gone. */
function follow(before: string, word: string, after: string): string | null {
  const start = before.indexOf(word);
  const [moved] = moveSpans([{ start, end: start + word.length }], before, after);
  return moved ? after.slice(moved.start, moved.end) : null;
}

describe('marks move with the text', () => {
  it.each([
    ['typing before', 'The SENCO rang.', 'SENCO', 'Yes. The SENCO rang.'],
    ['typing after', 'The SENCO rang.', 'SENCO', 'The SENCO rang today.'],
    ['deleting before', 'Well, the SENCO rang.', 'SENCO', 'The SENCO rang.'],
    ['a line break before', 'The SENCO rang.', 'SENCO', 'The\nSENCO rang.'],
    ['a space typed right after', 'The SENCO', 'SENCO', 'The SENCO '],
    ['a full stop typed right after', 'The SENCO', 'SENCO', 'The SENCO.'],
    ['a bracket typed right before', 'SENCO rang', 'SENCO', '(SENCO rang'],
    ['everything after it deleted', 'The SENCO rang.', 'SENCO', 'The SENCO'],
    ['emoji typed before', '😀 SENCO', 'SENCO', '😀😁 SENCO'],
  ])('%s', (_name, before, word, after) => {
    expect(follow(before, word, after)).toBe(word);
  });

  it.each([
    ['a letter inside', 'The SENCO rang.', 'SENCO', 'The SENxCO rang.'],
    ['a letter right after', 'The SENCO rang.', 'SENCO', 'The SENCOs rang.'],
    ['a letter right before', 'The SENCO rang.', 'SENCO', 'The xSENCO rang.'],
    ['its last letter deleted', 'The SENCO rang.', 'SENCO', 'The SENC rang.'],
    ['the space before it deleted', 'The SENCO rang.', 'SENCO', 'TheSENCO rang.'],
    ['all deleted', 'The SENCO rang.', 'SENCO', ''],
    ['a paste over it', 'The SENCO rang.', 'SENCO', 'The teacher rang.'],
  ])('but are gone after %s', (_name, before, word, after) => {
    expect(follow(before, word, after)).toBeNull();
  });

  it('finds the one stretch that differs', () => {
    expect(changeBetween('abcdef', 'abXef')).toEqual({ start: 2, oldEnd: 4, newEnd: 3 });
    expect(changeBetween('aa', 'aaa')).toEqual({ start: 2, oldEnd: 2, newEnd: 3 });
    expect(changeBetween('same', 'same')).toBeNull();
  });
});
