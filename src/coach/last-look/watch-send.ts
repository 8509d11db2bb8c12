import { press } from '../../page/press';
import { siteFor } from '../../page/sites';
import type { Field } from '../../page/types';
import { watchPress } from '../../page/watch-press';
import type { Audience } from '../../review/types';
import type { Answered } from '../../wire/line';
import { nameOf } from '../draft/letter-name';
import type { Session } from '../draft/session';
import { concernsOf } from './concerns';
import { followReaders, otherReaders } from './readers-anew';

/** Who sends by Ctrl+Enter too. */
const BY_CTRL_ENTER: readonly string[] = ['gmail', 'outlook'];

/** The letter that was worked on last. */
export interface Letter {
  readonly field: Field;
  readonly answered: Answered;
  /** Its text as it is now. */
  readonly text: string;
  /** Whom its review thinks of as its readers; undefined where the page did not tell. */
  readonly readers: Audience | undefined;
  /** Who reads it as the page stands now. */
  readersNow(): Audience | undefined;
  /** Has it read anew by its own session. Returns false where that was closed when the writer left it. */
  askAgain(): boolean;
  /** It was read anew, for these readers. */
  hear(answered: Answered, readers: Audience): void;
}

export interface SendFrom {
  /** Whether the writer, or their school, wants a last look. */
  wanted(): boolean;
  letter(): Letter | null;
  /** The coach of this field, called back where the draft has lost the focus. */
  recall(field: Field): Session | null;
  /** The question was answered by sending. */
  onSent(): void;
}

/** Asks once before a letter with something unfinished goes. A letter that is fine is never held. */
export function watchSend(document: Document, from: SendFrom, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const site = siteFor(view.location, document);
  const asked = new WeakMap<HTMLElement, string | undefined>();
  let open: Session | null = null;

  const button = () => {
    const letter = from.wanted() ? from.letter() : null;
    return letter && site.sendButton(letter.field);
  };

  const onPress = (): boolean => {
    if (open?.sight.held.value) return true;
    const letter = from.letter();
    const pressed = button();
    if (!letter || !pressed) return false;
    const { element } = letter.field;
    const name = nameOf(letter);
    if (asked.has(element) && asked.get(element) === name) return false;
    const { review, text } = letter.answered;
    const concerns = concernsOf(review, text, letter.text, otherReaders(letter));
    const session = concerns.length > 0 ? from.recall(letter.field) : null;
    if (!session) return false;
    asked.set(element, name);
    open = session;
    const { sight, actions } = session;
    const first = concerns[0];
    sight.card.value = null;
    sight.held.value = {
      concerns,
      button: pressed,
      send() {
        sight.held.value = null;
        press(pressed);
        from.onSent();
      },
      look() {
        sight.held.value = null;
        actions.giveBack();
        if (first) actions.show(first.kind === 'note' ? first.note : first.at);
      },
    };
    return true;
  };

  followReaders(view, () => (from.wanted() ? from.letter() : null), signal);
  const field = () => {
    const letter = BY_CTRL_ENTER.includes(site.name) && from.wanted() ? from.letter() : null;
    return letter?.field.element ?? null;
  };
  watchPress(view, { button, field, onPress }, signal);
}
