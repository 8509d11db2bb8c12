import type { Review } from '../../review/types';
import { say, sayCount } from '../parts/words';
import { type Balance, balanceOf } from './balance';

/** How far a sentence reaches above the line when it is good to read, and below it when it may weigh. */
const REACH = { good: [0, 11], worry: [13, 11], plain: [11, 2] } as const;
/** Units of the drawing, as wide as the letter is long. */
const WIDTH = 300;

/** The letter as one line from its first word to its last: the good rises above it, worry hangs below. */
export function BalancePicture({ review, text }: { review: Review; text: string }) {
  const balance = balanceOf(review, text);
  if (!balance) return null;
  return (
    <section class="part">
      <h3>{say('panel_balance')}</h3>
      <Line balance={balance} />
      <p>{inWords(balance)}</p>
    </section>
  );
}

/** The picture says nothing that the words below it do not say. */
function Line({ balance: { sentences } }: { balance: Balance }) {
  const from = sentences[0]?.start ?? 0;
  const length = Math.max(1, (sentences.at(-1)?.end ?? 1) - from);
  const at = (place: number) => ((place - from) / length) * WIDTH;
  return (
    <svg
      class="balance"
      viewBox={`0 0 ${WIDTH} 24`}
      preserveAspectRatio="none"
      width="100%"
      height="24"
      aria-hidden="true"
    >
      {sentences.map(({ start, end, as }) => {
        const [y, height] = REACH[as];
        // A gap of two units parts the sentences; the shortest still shows.
        const width = Math.max(2, at(end) - at(start) - 2);
        return <rect key={start} class={as} x={at(start)} y={y} width={width} height={height} rx={1} />;
      })}
    </svg>
  );
}

function inWords({ worries, good }: Balance): string {
  if (good === 'alone') return say('balance_good_alone');
  const weighs = sayCount('balance_worries', worries);
  const stands = {
    first: 'balance_good_first',
    later: 'balance_good_later',
    none: 'balance_good_none',
  } as const;
  return `${weighs} ${say(stands[good])}`;
}
