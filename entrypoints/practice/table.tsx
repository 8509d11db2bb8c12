import { say, sayOf } from '../../src/coach/parts/words';
import type { Week } from '../../src/notebook/practice';
import { inWeek, MEASURES, over, type Share } from './measures';
import { weekName } from './week-name';

/** The numbers behind the charts, a week a row. */
export function Table({ weeks }: { weeks: readonly Week[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too.
    <section class="table" aria-label={say('practice_table')} tabIndex={0}>
      <table>
        <caption>{say('practice_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('practice_week')}</th>
            <th scope="col">{say('practice_letters')}</th>
            {MEASURES.map((measure) => (
              <th scope="col" key={measure}>
                {sayOf('measure', measure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.week}>
              <th scope="row">{weekName(week)}</th>
              <td>{week.letters}</td>
              {MEASURES.map((measure) => (
                <td key={measure}>{inNumbers(inWeek(measure, week))}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('practice_together')}</th>
            <td>{weeks.reduce((sum, { letters }) => sum + letters, 0)}</td>
            {MEASURES.map((measure) => (
              <td key={measure}>{inNumbers(over(measure, weeks))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function inNumbers({ had, of }: Share): string {
  return of === 0 ? '–' : say('practice_share', had, of);
}
