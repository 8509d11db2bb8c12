import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Held } from '../draft/sight';
import { leaveAtEdges } from '../host/focus';
import { putBeside } from '../host/place';
import { Button } from '../parts/button';
import { snippet } from '../parts/snippet';
import { say } from '../parts/words';

/** So many things at most are named: more would be a list of faults. */
const MOST = 3;

/** The one small question before a letter goes. */
export function LastLook({ held, moved }: { held: Held; moved: number }) {
  const { concerns, button, send, look } = held;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) void putBeside(box.current, button, 'top-start', ['bottom-start', 'right', 'left']);
  }, [button, moved]);
  useLayoutEffect(() => {
    // At once, and not after the next paint: a key that follows fast answers the question instead of going to the letter.
    // And again whenever it is asked again, so that a second press is not without an answer.
    box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [held]);
  return (
    <div
      ref={box}
      class="card last-look"
      role="alertdialog"
      aria-label={say('last_look')}
      aria-describedby="coach-last-look"
      onKeyDown={(event) => leaveAtEdges(event, box.current, look, look)}
    >
      <strong>{say('last_look')}</strong>
      <ul id="coach-last-look" class="concerns">
        {concerns.slice(0, MOST).map((concern) => (
          <li key={concern.kind === 'note' ? `${concern.note.rule}${concern.note.start}` : concern.kind}>
            {concern.kind === 'note' ? (
              <>
                {concern.note.say}
                {!concern.note.say.includes(concern.note.text) && (
                  <span class="snippet"> “{snippet(concern.note.text)}”</span>
                )}
              </>
            ) : (
              say('last_look_worry')
            )}
          </li>
        ))}
      </ul>
      <div class="two-ways">
        <Button look="main" onPress={look}>
          {say('last_look_again')}
        </Button>
        <Button look="quiet" onPress={send}>
          {say('last_look_send')}
        </Button>
      </div>
    </div>
  );
}
