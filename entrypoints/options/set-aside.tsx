import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../../src/coach/parts/words';
import type { Notebook } from '../../src/notebook/notebook';
import { tellTaught } from '../../src/settings/taught';

/**
 * The marks that the writer set aside, which can all be brought back.
 * @param turn counts up when they were changed elsewhere on the page
 */
export function SetAside({ notebook, turn }: { notebook: Notebook; turn: number }) {
  const [count, setCount] = useState(0);
  const [refused, setRefused] = useState(false);
  useEffect(() => void notebook.countSetAside().then(setCount), [notebook, turn]);

  const bringBack = async () => {
    setRefused(!(await notebook.erase()).done);
    await tellTaught();
    setCount(await notebook.countSetAside());
  };

  return (
    <section>
      <h2>{say('options_aside')}</h2>
      <p class="quiet">{say('options_aside_help')}</p>
      <div class="box">
        <div class="row">
          <span role="status">
            {count === 0 ? say('options_aside_none') : sayCount('options_aside', count)}
            {refused && count > 0 && <small>{say('options_not_saved')}</small>}
          </span>
          <button type="button" disabled={count === 0} onClick={() => void bringBack()}>
            {say('options_aside_back')}
          </button>
        </div>
      </div>
    </section>
  );
}
