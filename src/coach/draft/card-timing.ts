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
    clearTimeout(leave);
    leave = window.setTimeout(leaveCard, CROSSING);
  };

  const reach = (mark: Mark | null, by: 'caret' | 'pointer') => {
    const open = sight.card.value;
    // What the caret does is nothing to a card that the pointer is leaving, or the other way round.
    if (!mark) {
      if (open?.by !== by) return;
      if (by === 'caret') sight.card.value = null;
      else leaveSoon();
      return;
    }
    const marked = sight.marked.value.find(({ id }) => id === mark.id);
    const reviewed = sight.answered.value?.text;
    if (!marked || reviewed === undefined) return;
    if (open?.marked.id === mark.id) {
      if (open.by === by) clearTimeout(leave);
      return;
    }
    clearTimeout(leave);
    sight.card.value = { marked, reviewed, by };
  };

  draft.onCaret((mark) => reach(mark, 'caret'));
  draft.onPointer((mark) => reach(mark, 'pointer'));
  sight.cardHeld.subscribe((held) => {
    if (held) clearTimeout(leave);
    else leaveSoon();
  });
  signal.addEventListener('abort', () => clearTimeout(leave));
}
