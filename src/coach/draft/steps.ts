import type { LiveDraft, Span } from '../../page/types';
import { flagNow, type Marked, whereNow } from './marks';
import type { Sight } from './sight';
import type { WayBack } from './way-back';

/** Going to words of the draft from what stands beside it. */
export interface Steps {
  /** Selects these words of the reviewed text in the draft. */
  show(span: Span): void;
  showFlag(marked: Marked): void;
  /** Goes to the next marked words after the caret's mark, or back. */
  step(by: 1 | -1): void;
}

export function createSteps(draft: LiveDraft, sight: Sight, back: WayBack): Steps {
  let current = -1;

  const showFlag = (marked: Marked) => {
    const span = flagNow(draft, marked);
    if (!span) return;
    back.forget();
    current = sight.marked.value.findIndex(({ id }) => id === marked.id);
    draft.select(span);
    const reviewed = sight.answered.value?.text;
    if (reviewed !== undefined) sight.card.value = { marked, reviewed, by: 'step' };
  };

  return {
    showFlag,

    show(span) {
      const reviewed = sight.answered.value?.text;
      const now = reviewed === undefined ? null : whereNow(draft.text, reviewed, span);
      if (!now) return;
      back.forget();
      draft.select(now);
    },

    step(by) {
      const count = sight.marked.value.length;
      if (count === 0) return;
      const from = sight.card.value?.marked.id;
      if (from !== undefined) current = sight.marked.value.findIndex(({ id }) => id === from);
      current = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
      const next = sight.marked.value[current];
      if (next) showFlag(next);
    },
  };
}
