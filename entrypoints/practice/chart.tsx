import { say, sayOf } from '../../src/coach/parts/words';
import type { Week } from '../../src/notebook/practice';
import { inWeek, type Measure, over, portion } from './measures';
import { weekName } from './week-name';

const WIDTH = 320;
const HEIGHT = 56;
/** Pixels that a bar is wide at most, so that two weeks do not look like two walls. */
const WIDEST = 36;

/** One measure over the weeks: a bar a week, as high as its share. The table says the same in numbers. */
export function Chart({ measure, weeks }: { measure: Measure; weeks: readonly Week[] }) {
  const { had, of } = over(measure, weeks);
  const step = Math.min(WIDTH / weeks.length, WIDEST + 6);
  return (
    <figure class="measure">
      <figcaption>
        <strong>{sayOf('measure', measure)}</strong>
        <span class="quiet">
          {of === 0 ? say('practice_nothing_met') : sayOf('measure_of', measure, had, of)}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}M0 0.5H${WIDTH}`} />
        {weeks.map((week, index) => {
          const share = portion(inWeek(measure, week));
          const height = share === null ? 0 : Math.max(3, share * HEIGHT);
          return (
            <rect
              key={week.week}
              class={measure}
              x={index * step + 3}
              y={HEIGHT - height}
              width={step - 6}
              height={height}
              rx={2}
            />
          );
        })}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{weekName(weeks[0])}</span>
        <span>{weekName(weeks.at(-1))}</span>
      </p>
    </figure>
  );
}
