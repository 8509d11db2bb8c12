import type { Present } from '../../review/types';
import type { Actions } from '../draft/actions';
import { Button } from '../parts/button';
import { snippet } from '../parts/snippet';
import { say, sayOf } from '../parts/words';

/** What the letter already gives the family, in the draft's own words. */
export function Here({ has, text, actions }: { has: readonly Present[]; text: string; actions: Actions }) {
  const first = has.filter(
    ({ element }, index) => has.findIndex((other) => other.element === element) === index,
  );
  return (
    <section class="part">
      <h3>{say('panel_here')}</h3>
      {first.length === 0 ? (
        <p class="quiet-line">{say('panel_none_here')}</p>
      ) : (
        <ul class="here">
          {first.map((present) => (
            <li key={present.element}>
              <Button look="choice" onPress={() => actions.show(present)}>
                <span class="tick" aria-hidden="true" />
                <span>
                  <span class="here-name">{sayOf('has', present.element)}</span>{' '}
                  <span class="snippet">“{snippet(text.slice(present.start, present.end))}”</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
