import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/answer/answer';
import type { Notebook } from '../../src/notebook/notebook';
import type { Family, Review } from '../../src/review/types';
import { sensible } from '../../src/settings/shape';
import { flagOf, reviewOf } from '../coach/reviews';

const flag = (family: Family, start: number) => flagOf(family, { start, end: start + 1 });
const flags = [flag('jargon', 0), flag('command', 2), flag('jargon', 4)];
const note = { start: 6, end: 7, text: 'x', rule: 'unfinished', say: 'A blank.' };
const whole = reviewOf({ flags, notes: [note] });

function from(settings: Record<string, unknown>, unwanted: number[] = []) {
  const stillWanted: Notebook['stillWanted'] = async (_, marks) =>
    marks.filter(({ start }) => !unwanted.includes(start));
  return {
    review: vi.fn(() => whole),
    settings: sensible(settings),
    notebook: { stillWanted } as Notebook,
    lore: { words: [], phrases: [] },
    now: new Date(2026, 10, 5, 23, 30),
  };
}

const asked = { type: 'review', turn: 1, text: 'x x x x' } as const;
const starts = (review: Review) => review.flags.map(({ start }) => start);

describe('what a writer hears', () => {
  it('is all of the review when nothing is switched off', async () => {
    expect(await answer(asked, from({}))).toEqual(whole);
  });

  it('is without the families that are off and the marks that were set aside', async () => {
    expect(starts(await answer(asked, from({ familiesOff: ['command'] })))).toEqual([0, 4]);
    expect(starts(await answer(asked, from({}, [4])))).toEqual([0, 2]);
  });

  it('is all there is to note, without asking what was set aside: no note can be', async () => {
    const without = from({});
    const stillWanted = vi.spyOn(without.notebook, 'stillWanted');
    expect((await answer(asked, without)).notes).toEqual([note]);
    expect(stillWanted).toHaveBeenCalledExactlyOnceWith(asked.text, flags);
  });

  it('is of the nation, of who reads it, and of the day where the writer is', async () => {
    const told = from({ nation: 'Wales' });
    await answer({ ...asked, audience: 'family' }, told);
    const context = { nation: 'Wales', today: '2026-11-05', audience: 'family' };
    expect(told.review).toHaveBeenCalledExactlyOnceWith(asked.text, context);
  });
});
