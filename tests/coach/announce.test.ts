import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../src/coach/draft/announce';
import { newSight } from '../../src/coach/draft/sight';
import type { Review } from '../../src/review/types';
import { flagOf, reviewOf } from './reviews';
import { speakEnglish } from './words';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  speakEnglish();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The announcer of a draft, what has the draft read, and all that a screen reader was told. */
function newDraft() {
  const sight = newSight('bottom-right', null);
  const leaving = new AbortController();
  const announcer = createAnnouncer(sight, leaving.signal);
  const told: string[] = [];
  sight.said.subscribe((said) => {
    if (said !== '') told.push(said);
  });
  const read = (change: Partial<Review>, sinceLastKey = 500) => {
    sight.answered.value = { text: 'A letter.', review: reviewOf(change) };
    announcer.soon(sinceLastKey);
  };
  return { announcer, read, told, leave: () => leaving.abort() };
}

const ONE = { flags: [flagOf('jargon')] };
const ONE_SAID = '1 word to explain. Alt and down arrow to hear more.';

describe('a screen reader', () => {
  it('is told what there is to look at once the typing has stopped', () => {
    const { read, told } = newDraft();
    read(ONE);
    vi.advanceTimersByTime(999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([ONE_SAID]);
  });

  it('is told nothing while the writer types on', () => {
    const { announcer, read, told } = newDraft();
    read(ONE);
    vi.advanceTimersByTime(999);
    announcer.hush();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });

  it('is told of the last of two reviews, in its own time', () => {
    const { read, told } = newDraft();
    read({});
    vi.advanceTimersByTime(900);
    read(ONE);
    vi.advanceTimersByTime(999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([ONE_SAID]);
  });

  it('is told of a change, and of nothing twice', () => {
    const { read, told } = newDraft();
    for (const review of [{}, ONE, ONE, {}]) {
      read(review);
      vi.advanceTimersByTime(5000);
    }
    expect(told).toEqual([ONE_SAID, 'Nothing to look at']);
  });

  it('is told nothing of messages between colleagues, nor of a letter that was left', () => {
    const { read, told, leave } = newDraft();
    read({ ...ONE, audience: 'colleagues' });
    vi.advanceTimersByTime(5000);
    read(ONE);
    leave();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });
});
