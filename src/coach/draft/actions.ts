import type { Field, LiveDraft, Span } from '../../page/types';
import type { Flag, Replacement, Starter } from '../../review/types';
import type { Corner } from '../../settings/settings';
import type { AskSetAside } from '../../wire/messages';
import { say } from '../parts/words';
import { createBlanks } from './blanks';
import { keepCaret } from './caret';
import { flagNow, type Marked, toMarks, whereNow } from './marks';
import type { OpenCard, Sight } from './sight';

/** What a writer can do with what they see. */
export interface Actions {
  choose(card: OpenCard, replacement: Replacement): Promise<void>;
  setAside(card: OpenCard, scope: AskSetAside['scope']): void;
  add(starter: Starter): Promise<void>;
  /** Selects these words of the reviewed text in the draft. */
  show(span: Span): void;
  showFlag(marked: Marked): void;
  /** Goes to the next marked words after the caret's mark, or back. */
  step(by: 1 | -1): void;
  /** Selects the next blank of what was added; false when there is none. */
  nextBlank(): boolean;
  closeCard(): void;
  openPanel(byKeyboard: boolean): void;
  closePanel(): void;
  closeTrouble(): void;
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
  /** Remembers the corner of the badge. */
  keepCorner(corner: Corner): void;
  /** The panel was closed: the draft may have lost its focus long ago. */
  onPanelClosed(): void;
}

/** Joins what is seen with the draft. */
export function createActions({ field, draft, sight, setAside, ...from }: ActionsFrom): Actions {
  const blanks = createBlanks(draft);
  let caret: (() => void) | null = null;
  let current = -1;

  const giveBack = () => {
    (caret ?? keepCaret(field))();
    caret = null;
  };

  const failed = (words: string, why: 'changed' | 'refused') => {
    sight.card.value = null;
    sight.trouble.value = { words, why };
  };

  const showFlag = (marked: Marked) => {
    const span = flagNow(draft, marked);
    if (!span) return;
    caret = null;
    current = sight.marked.value.findIndex(({ id }) => id === marked.id);
    draft.select(span);
    const reviewed = sight.answered.value?.text;
    if (reviewed !== undefined) sight.card.value = { marked, reviewed, by: 'step' };
  };

  return {
    giveBack,
    showFlag,

    async choose({ marked, reviewed }, replacement) {
      const now = flagNow(draft, marked);
      if (!now) return failed(replacement.text, 'changed');
      const moved = now.start - marked.flag.start;
      const span = { start: replacement.start + moved, end: replacement.end + moved };
      const expected = reviewed.slice(replacement.start, replacement.end);
      const result = await draft.replace(span, expected, replacement.text);
      if (!result.done) return failed(replacement.text, result.why);
      sight.card.value = null;
      sight.said.value = say('announce_changed');
      caret = null;
    },

    setAside({ marked, reviewed }, scope) {
      const { rule, start, end }: Flag = marked.flag;
      setAside({ scope, rule, start, end, text: reviewed });
      const gone = (other: Marked) =>
        scope === 'here'
          ? other.id === marked.id
          : other.flag.rule === rule && other.flag.text === marked.flag.text;
      const kept = sight.marked.value.filter((other) => !gone(other));
      sight.marked.value = kept;
      draft.show(toMarks(kept), reviewed);
      sight.card.value = null;
      sight.said.value = say('announce_aside');
      if (caret) giveBack();
    },

    async add(starter) {
      const reviewed = sight.answered.value?.text ?? draft.text;
      const at = placeNow(draft.text, reviewed, starter.at);
      const result = await draft.addParagraph(at, starter.text);
      if (!result.done) return failed(starter.text, result.why);
      caret = null;
      sight.said.value = say('announce_added');
      blanks.begin(starter, at);
      blanks.next();
    },

    show(span) {
      const reviewed = sight.answered.value?.text;
      const now = reviewed === undefined ? null : whereNow(draft.text, reviewed, span);
      if (!now) return;
      caret = null;
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

    nextBlank: () => blanks.next(),

    closeCard() {
      sight.card.value = null;
      if (caret) giveBack();
    },

    openPanel(byKeyboard) {
      if (byKeyboard) caret ??= keepCaret(field);
      sight.card.value = null;
      sight.panelOpen.value = true;
      if (byKeyboard) sight.stepIn.value = true;
    },

    closePanel() {
      sight.panelOpen.value = false;
      if (caret) giveBack();
      from.onPanelClosed();
    },

    closeTrouble() {
      sight.trouble.value = null;
      if (caret) giveBack();
    },

    keepCorner(corner) {
      sight.corner.value = corner;
      from.keepCorner(corner);
    },

    enter() {
      caret = keepCaret(field);
      if (!sight.card.value && !sight.trouble.value) sight.panelOpen.value = true;
      sight.stepIn.value = true;
    },
  };
}

/** Where a place of the reviewed text is now, when something was typed since. */
function placeNow(now: string, reviewed: string, at: number): number {
  if (now.startsWith(reviewed.slice(0, at))) return at;
  return Math.max(0, Math.min(now.length, at + now.length - reviewed.length));
}
