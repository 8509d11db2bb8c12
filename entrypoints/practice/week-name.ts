import { say } from '../../src/coach/parts/words';
import type { Week } from '../../src/notebook/practice';

let named: Intl.DateTimeFormat | null = null;

/** The Monday of a week as one says it in the writer's language: "23 Nov". Empty without a week. */
export function weekName(week: Week | undefined): string {
  named ??= new Intl.DateTimeFormat([say('interface_language'), 'en-GB'], { day: 'numeric', month: 'short' });
  return week ? named.format(new Date(`${week.week}T12:00`)) : '';
}
