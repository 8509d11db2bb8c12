import { useEffect, useState } from 'preact/hooks';
import { Sign } from '../../src/coach/parts/sign';
import { say, sayOf } from '../../src/coach/parts/words';
import { canKeep } from '../../src/notebook/database';
import type { Practice, Week } from '../../src/notebook/practice';
import { useOneAtATime } from '../../src/pages/use-one-at-a-time';
import { Chart } from './chart';
import { MEASURES } from './measures';
import { observe } from './observe';
import { Table } from './table';

/** Weeks that are shown: a term, more or less. */
const SHOWN = 12;

/** What somebody's letters had over the weeks: for their own eyes, and for a talk if they wish. */
export function PracticePage({ practice }: { practice: Practice }) {
  const [weeks, setWeeks] = useState<Week[] | null>(null);
  const [bringBack, setBringBack] = useState<(() => Promise<boolean>) | null>(null);
  const [refused, setRefused] = useState(false);
  const oneAtATime = useOneAtATime();
  const read = async () => setWeeks(await practice.weeks());
  useEffect(() => void practice.weeks().then(setWeeks), [practice]);
  const [keeps, setKeeps] = useState(true);
  useEffect(() => void canKeep().then(setKeeps), []);

  const erase = async () => {
    const erased = await practice.erase();
    setRefused(!erased.done);
    setBringBack(() => erased.bringBack);
    await read();
  };
  const undo = async () => {
    await bringBack?.();
    setBringBack(null);
    await read();
  };

  if (!weeks) return null;
  return (
    <main class="sheet wide">
      <header class="title">
        <Sign size={32} />
        <h1>{say('practice_title')}</h1>
      </header>
      <p class="quiet">{say('practice_private')}</p>
      <div role="status">
        {!keeps && <p class="told">{say('keeps_nothing')}</p>}
        {bringBack && (
          <p class="told">
            {say(refused ? 'options_not_saved' : 'practice_erased')}{' '}
            <button type="button" onClick={() => void oneAtATime(undo)}>
              {say('practice_undo')}
            </button>
          </p>
        )}
      </div>
      {weeks.length === 0 ? (
        <p class="lead">{say('practice_empty')}</p>
      ) : (
        <Shown weeks={weeks.slice(-SHOWN)} />
      )}
      {weeks.length > 0 && (
        <p class="doing">
          <button type="button" class="primary" onClick={() => window.print()}>
            {say('practice_print')}
          </button>
          <button type="button" onClick={() => void oneAtATime(erase)}>
            {say('practice_erase')}
          </button>
        </p>
      )}
    </main>
  );
}

function Shown({ weeks }: { weeks: readonly Week[] }) {
  const seen = observe(weeks);
  return (
    <>
      <p class="lead observation">
        {seen.kind === 'few' && say('practice_few')}
        {seen.kind === 'more' && sayOf('practice_more', seen.measure, seen.now.had, seen.now.of)}
        {seen.kind === 'often' && sayOf('practice_often', seen.measure, seen.now.had, seen.now.of)}
      </p>
      <div class="beside">
        <section aria-label={say('practice_charts')}>
          {MEASURES.map((measure) => (
            <Chart key={measure} measure={measure} weeks={weeks} />
          ))}
        </section>
        <Table weeks={weeks} />
      </div>
    </>
  );
}
