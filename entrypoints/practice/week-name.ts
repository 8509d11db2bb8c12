import type { Week } from '../../src/notebook/practice';

const named = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** The Monday of a week as one says it: "23 Nov". Empty without a week. */
export function dayOf(week: Week | undefined): string {
  return week ? named.format(new Date(`${week.week}T12:00`)) : '';
}
