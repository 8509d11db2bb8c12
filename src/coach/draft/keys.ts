import { rootOf } from '../../page/roots';
import type { Field } from '../../page/types';
import type { Actions } from './actions';
import type { Sight } from './sight';

const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift']);

/**
 * The keys that work while the caret is in the draft. All others belong to the writer and the page,
 * and so do these where there is nothing of ours to act on.
 */
export function listenForKeys(
  field: Field,
  sight: Sight,
  actions: Actions,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const leaveSteppedTo = () => {
    if (sight.card.value?.by === 'step') sight.card.value = null;
  };
  const heard = (event: KeyboardEvent) => {
    if (event.isComposing || isOurs(event.target)) return;
    if (!hasCaret(field) || !act(event, sight, actions)) {
      if (!MODIFIERS.has(event.key)) leaveSteppedTo();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // On the window, and before the page: mail programs close their whole window on Escape.
  const view = field.element.ownerDocument.defaultView;
  view?.addEventListener('keydown', heard, { capture: true, signal });
  // Words that were gone to from the list are selected, not entered: every other move leaves them.
  field.element.addEventListener('pointerdown', leaveSteppedTo, { signal });
}

/**
 * Whether the caret is in a field. Asked of the field's own root: what happens in a closed shadow root looks to its
 * window as if it happened to the host, and a document in design mode calls what is active by several names.
 */
function hasCaret({ element }: Field): boolean {
  const root = rootOf(element);
  if (root === element.ownerDocument && element.ownerDocument.designMode === 'on') return true;
  return element.contains(root.activeElement);
}

function act(event: KeyboardEvent, sight: Sight, actions: Actions): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return false;
  if (altKey) {
    if (shiftKey || (key !== 'ArrowDown' && key !== 'Enter')) return false;
    actions.enter();
    return true;
  }
  if (key === 'F8') {
    if (sight.marked.value.length === 0) return false;
    actions.step(shiftKey ? -1 : 1);
    return true;
  }
  if (key === 'Escape') {
    if (sight.trouble.value) actions.closeTrouble();
    else if (sight.card.value) actions.closeCard();
    else return false;
    return true;
  }
  return key === 'Tab' && !shiftKey && actions.nextBlank();
}
