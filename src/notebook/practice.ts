import { isoDay } from '../review/iso-day';
import type { Element, Family, Review } from '../review/types';
import { type Counted, Database, type Tally } from './database';
import { type Erased, openShelf } from './shelf';
import { laterTally, tallyOf } from './tally';

/** The letters of one week, in numbers. */
export interface Week {
  /** Its Monday, as an ISO date. */
  readonly week: string;
  readonly letters: number;
  /** Marks met while writing, and left in the end. */
  readonly met: Partial<Record<Family, number>>;
  readonly left: Partial<Record<Family, number>>;
  /** In how many letters each element was. */
  readonly has: Partial<Record<Element, number>>;
  /** Letters with both something good and something that may weigh, and those where the good came first. */
  readonly withBoth: number;
  readonly goodFirst: number;
}

/** What the writer's letters had, counted by week. Nothing here throws. */
export interface Practice {
  /**
   * Counts a letter, once however often it is read: the newest reading stands.
   * @param draft a random name for the letter
   */
  count(draft: string, review: Review, now: Date): Promise<void>;
  /** The weeks with letters, oldest first. */
  weeks(): Promise<Week[]>;
  /** Erases all counts. */
  erase(): Promise<Erased>;
}

/**
 * Opens the counts of this extension.
 * @param database the one connection of this page or worker
 */
export function openPractice(database = new Database()): Practice {
  const letters = openShelf(database, database.letters, ({ id }) => id);

  return {
    async count(draft, review, now) {
      const tally = tallyOf(review);
      if (!tally) return;
      await letters.change(draft, (before) => ({
        id: draft,
        week: before?.week ?? mondayOf(now),
        ...(before ? laterTally(before, tally) : tally),
      }));
    },

    weeks: async () => byWeek(await letters.all()),

    erase: () => letters.erase(),
  };
}

/** The Monday of a day's week where the writer is, as an ISO date. */
export function mondayOf(day: Date): string {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  return isoDay(monday);
}

function byWeek(letters: readonly Counted[]): Week[] {
  const weeks = new Map<string, Counted[]>();
  for (const letter of letters) weeks.set(letter.week, [...(weeks.get(letter.week) ?? []), letter]);
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, those]) => sum(week, those));
}

function sum(week: string, letters: readonly Tally[]): Week {
  const both = letters.filter(({ goodFirst }) => goodFirst !== null);
  return {
    week,
    letters: letters.length,
    met: added(letters.map(({ most }) => most)),
    left: added(letters.map(({ left }) => left)),
    has: added(letters.map(({ has }) => Object.fromEntries(has.map((element) => [element, 1])))),
    withBoth: both.length,
    goodFirst: both.filter(({ goodFirst }) => goodFirst).length,
  };
}

function added<Name extends string>(
  counts: readonly Partial<Record<Name, number>>[],
): Partial<Record<Name, number>> {
  const total: Partial<Record<Name, number>> = {};
  for (const one of counts) {
    for (const name of Object.keys(one) as Name[]) total[name] = (total[name] ?? 0) + (one[name] ?? 0);
  }
  return total;
}
