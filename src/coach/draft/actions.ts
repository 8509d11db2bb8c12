import type { Field, LiveDraft } from '../../page/types';
import type { Corner } from '../../settings/settings';
import type { AskSetAside } from '../../wire/messages';
import { say } from '../parts/words';
import { createEdits, type Edits } from './edits';
import { type Marked, toMarks } from './marks';
import type { OpenCard, Sight } from './sight';
import { createSteps, type Steps } from './steps';
import { wayBack } from './way-back';

/** What a writer can do with what they see. */
export interface Actions extends Steps, Edits {
  setAside(card: OpenCard, scope: AskSetAside['scope']): void;
  /** Sends the coach away from this site, until it is asked back from the toolbar. */
  leaveSite(): void;
  closeCard(): void;
  openPanel(byKeyboard: boolean): void;
  closePanel(): void;
  closeTrouble(): void;
  /** Reads a message all the same that looks like one between colleagues. */
  wake(byKeyboard: boolean): void;
  /** Moves the badge to this corner of the field, from now on. */
  keepCorner(corner: Corner): void;
  /** Moves the keyboard into the card, or into the panel when no card is open. */
  enter(): void;
  /** Gives the caret back to the very place it left. */
  giveBack(): void;
}

export interface ActionsFrom {
  readonly field: Field;
  readonly draft: LiveDraft;
  readonly sight: Sight;
  setAside(asked: Omit<AskSetAside, 'type'>): void;
  leaveSite(): void;
  /** Reads the draft anew, as a letter to a family. */
  wake(): void;
  /** Remembers the corner of the badge. */
  keepCorner(corner: Corner): void;
  /** The panel was closed: the draft may have lost its focus long ago. */
  onPanelClosed(): void;
}

/** Joins what is seen with the draft. */
export function createActions({ field, draft, sight, setAside, ...from }: ActionsFrom): Actions {
  const back = wayBack(field);

  return {
    ...createSteps(draft, sight, back),
    ...createEdits(draft, sight, back),
    giveBack: back.give,

    setAside({ marked, reviewed }, scope) {
      const { rule, start, end, text } = marked.flag;
      setAside({ scope, rule, start, end, text: reviewed });
      const gone = (other: Marked) =>
        scope === 'here' ? other.id === marked.id : other.flag.rule === rule && other.flag.text === text;
      const kept = sight.marked.value.filter((other) => !gone(other));
      sight.marked.value = kept;
      draft.show(toMarks(kept), reviewed);
      sight.card.value = null;
      sight.said.value = say('announce_aside');
      back.giveIfKept();
    },

    leaveSite() {
      back.giveIfKept();
      from.leaveSite();
    },

    closeCard() {
      sight.card.value = null;
      back.giveIfKept();
    },

    openPanel(byKeyboard) {
      if (byKeyboard) back.keepFirst();
      sight.card.value = null;
      sight.panelOpen.value = true;
      if (byKeyboard) sight.stepIn.value = true;
    },

    closePanel() {
      sight.panelOpen.value = false;
      back.giveIfKept();
      from.onPanelClosed();
    },

    closeTrouble() {
      sight.trouble.value = null;
      back.giveIfKept();
    },

    wake(byKeyboard) {
      const resting = sight.answered.peek();
      from.wake();
      if (!byKeyboard) return;
      // The button that had the keyboard goes: what comes in its place takes it.
      const stop = sight.answered.subscribe((answered) => {
        if (answered === resting) return;
        sight.stepIn.value = true;
        stop();
      });
    },

    keepCorner(corner) {
      sight.corner.value = corner;
      from.keepCorner(corner);
    },

    enter() {
      back.keep();
      if (!sight.card.value && !sight.trouble.value) sight.panelOpen.value = true;
      sight.stepIn.value = true;
    },
  };
}
