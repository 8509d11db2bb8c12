import { useRef, useState } from 'preact/hooks';
import type { Actions } from '../draft/actions';
import type { Marked } from '../draft/marks';
import { say } from '../parts/words';

const ID = 'coach-word-';

/** The marked words as a list: arrows to move, Enter to go to them, F8 for the next. */
export function WordsToLookAt({ marked, actions }: { marked: readonly Marked[]; actions: Actions }) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState(0);
  const current = Math.min(chosen, marked.length - 1);

  const moveTo = (index: number) => {
    choose(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = marked.length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(last, current + 1),
      ArrowUp: Math.max(0, current - 1),
      Home: 0,
      End: last,
      F8: event.shiftKey ? (current + last) % (last + 1) : (current + 1) % (last + 1),
    };
    const next = to[event.key];
    const at = marked[next ?? current];
    if (next !== undefined) moveTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && at) actions.showFlag(at);
    else return;
    event.preventDefault();
  };

  return (
    <section class="part">
      <h3 id="coach-words">{say('panel_words')}</h3>
      {marked.length === 0 ? (
        <p class="quiet-line">{say('panel_none_words')}</p>
      ) : (
        <>
          <div
            ref={list}
            role="listbox"
            tabIndex={0}
            class="listbox"
            aria-labelledby="coach-words"
            aria-describedby="coach-words-keys"
            aria-activedescendant={ID + current}
            onKeyDown={onKeyDown}
          >
            {marked.map(({ id, flag }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the focus and the keys.
              <div
                key={id}
                id={ID + index}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                class="word"
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  choose(index);
                  actions.showFlag({ id, flag });
                }}
              >
                <span class={`word-text ${flag.family}`} lang="en-GB">
                  {flag.text}
                </span>
                <span class="word-why" lang="en-GB">
                  {flag.why}
                </span>
              </div>
            ))}
          </div>
          <p id="coach-words-keys" class="keys">
            {say('panel_list_keys')}
          </p>
        </>
      )}
    </section>
  );
}
