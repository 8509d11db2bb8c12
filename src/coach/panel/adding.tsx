import type { Lack, Starter } from '../../review/types';
import type { Actions } from '../draft/actions';
import { Button } from '../parts/button';
import { say } from '../parts/words';

/** At most this many missing things are spoken of: more would be nagging. */
const MOST = 3;

/** What this family would miss, each with sentences to begin from. */
export function Adding({ lacks, actions }: { lacks: readonly Lack[]; actions: Actions }) {
  return (
    <section class="part">
      <h3>{say('panel_adding')}</h3>
      {lacks.length === 0 && <p class="quiet-line">{say('panel_none_adding')}</p>}
      {lacks.slice(0, MOST).map((lack) => (
        <div class="lack" key={lack.element}>
          <p lang="en-GB">{lack.say}</p>
          <ul class="choices">
            {lack.starters.map((starter) => (
              <li key={starter.text}>
                <Button look="choice" onPress={() => void actions.add(starter)}>
                  <span class="choice-words">{say('panel_add')}</span> <WithBlanks starter={starter} />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A starter, its blanks standing out: only the writer can fill them. */
function WithBlanks({ starter: { text, blanks } }: { starter: Starter }) {
  const pieces = blanks.map(({ start, end }, index) => {
    const before = text.slice(blanks[index - 1]?.end ?? 0, start);
    return (
      <>
        {before}
        <em class="blank">{text.slice(start, end)}</em>
      </>
    );
  });
  return (
    <span class="reads-as" lang="en-GB">
      {pieces}
      {text.slice(blanks.at(-1)?.end ?? 0)}
    </span>
  );
}
