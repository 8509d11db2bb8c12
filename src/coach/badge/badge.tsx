import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LiveDraft } from '../../page/types';
import type { Actions } from '../draft/actions';
import type { Sight } from '../draft/sight';
import { fieldInView } from '../host/place';
import { Sign } from '../parts/sign';
import { say } from '../parts/words';
import { badgePlace, cornerAt, coversControls } from './corner';
import { followDrag } from './drag';
import { standing } from './standing';
import { useFixedCorner } from './use-fixed-corner';

/** A small button in a corner of the field that says in words how the draft stands. It can be dragged to another. */
export function Badge({ draft, sight, actions }: { draft: LiveDraft; sight: Sight; actions: Actions }) {
  const badge = useRef<HTMLButtonElement>(null);
  const dragged = useRef(false);
  const settledIn = useRef<DOMRect | null>(null);
  const answered = sight.answered.value;
  const corner = sight.corner.value;
  const isFixed = useFixedCorner();
  const open = sight.panelOpen.value;
  const words = sight.reading.value ? say('reading_now') : standing(answered);
  const calm = words === say('reads_well');

  const settle = () => {
    const button = badge.current;
    const field = fieldInView(draft);
    button?.classList.toggle('away', !field);
    if (!button || !field || dragged.current) return;
    settledIn.current = field;
    const place = badgePlace(field, button.getBoundingClientRect(), corner, (at) =>
      coversControls(draft, at),
    );
    moveTo(button, place.x, place.y);
  };
  useLayoutEffect(settle, [draft, answered, words, corner]);
  // While somebody types the field mostly stays: what lies under each corner is looked at when they pause, and
  // nothing is drawn anew for a key.
  const settleNow = useRef(settle);
  settleNow.current = settle;
  useEffect(
    () =>
      sight.moved.subscribe(() => {
        const field = fieldInView(draft);
        if (!field || !settledIn.current || !sameBox(field, settledIn.current)) settleNow.current();
      }),
    [draft, sight],
  );

  const drag = (down: PointerEvent) => {
    down.preventDefault();
    if (isFixed) return;
    const from = badge.current?.getBoundingClientRect();
    followDrag(down, {
      onMove(dx, dy) {
        dragged.current = true;
        if (badge.current && from) moveTo(badge.current, from.x + dx, from.y + dy);
      },
      onEnd(at) {
        dragged.current = false;
        const field = fieldInView(draft);
        if (at && field) actions.keepCorner(cornerAt(field, at.x, at.y));
        settleNow.current();
      },
    });
  };

  return (
    <button
      ref={badge}
      type="button"
      class={`badge ${calm ? 'calm' : ''}`}
      aria-label={say('badge_name', words)}
      aria-expanded={open}
      title={say('badge_hint')}
      onPointerDown={drag}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => (open ? actions.closePanel() : actions.openPanel(event.detail === 0))}
    >
      <Sign size={14} />
      <span>{words}</span>
    </button>
  );
}

function sameBox(one: DOMRect, other: DOMRect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function moveTo(button: HTMLElement, x: number, y: number): void {
  button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
