import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LiveDraft } from '../page/types';
import type { Actions } from './actions';
import { badgeCorner, coversControls, fieldInView } from './place';
import type { Sight } from './sight';
import { Sign } from './sign';
import { standing } from './standing';
import { say } from './words';

/** A small button in the corner of the field that says in words how the draft stands. */
export function Badge({ draft, sight, actions }: { draft: LiveDraft; sight: Sight; actions: Actions }) {
  const badge = useRef<HTMLButtonElement>(null);
  const answered = sight.answered.value;
  const moved = sight.moved.value;
  const open = sight.panelOpen.value;
  const words = sight.reading.value ? say('reading_now') : standing(answered);
  const calm = words === say('reads_well');

  useLayoutEffect(() => {
    const button = badge.current;
    const field = fieldInView(draft);
    button?.classList.toggle('away', !field);
    if (!button || !field) return;
    const place = badgeCorner(field, button.getBoundingClientRect(), (at) => coversControls(draft, at));
    button.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  }, [draft, moved, words]);

  return (
    <button
      ref={badge}
      type="button"
      class={`badge ${calm ? 'calm' : ''}`}
      aria-label={say('badge_name', words)}
      aria-expanded={open}
      title={say('badge_hint')}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => (open ? actions.closePanel() : actions.openPanel(event.detail === 0))}
    >
      <Sign size={14} />
      <span>{words}</span>
    </button>
  );
}
