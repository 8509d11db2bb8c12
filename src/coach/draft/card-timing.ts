import type { LiveDraft, Mark } from '../../page/types';
import type { Sight } from './sight';

/** The pointer may cross from the words to the card in this many milliseconds. */
const CROSSING = 350;

/** When the card opens and goes by itself, as the caret and the pointer come to marks and leave them. */
export function followMarks(draft: LiveDraft, sight: Sight, signal: AbortSignal): void {
  let leave = 0;

  const leaveCard = () => {
    if (sight.card.value?.by === 'pointer' && !sight.cardHeld.value) sight.card.value = null;
  };
  const leaveSoon = () => {
    leave = window.setTimeout(leaveCard, CROSSING);
  };

  const reach = (mark: Mark | null, by: 'caret' | 'pointer') => {
    clearTimeout(leave);
    const open = sight.card.value;
    if (!mark) {
      if (open?.by !== by) return;
      if (by === 'caret') sight.card.value = null;
      else leaveSoon();
      return;
    }
    const marked = sight.marked.value.find(({ id }) => id === mark.id);
    const reviewed = sight.answered.value?.text;
    if (!marked || reviewed === undefined || open?.marked.id === mark.id) return;
    sight.card.value = { marked, reviewed, by };
  };

  draft.onCaret((mark) => reach(mark, 'caret'));
  draft.onPointer((mark) => reach(mark, 'pointer'));
  sight.cardHeld.subscribe((held) => {
    clearTimeout(leave);
    if (!held) leaveSoon();
  });
  signal.addEventListener('abort', () => clearTimeout(leave));
}
