import { press } from '../../page/press';
import { siteFor } from '../../page/sites';
import type { Field } from '../../page/types';
import { watchPress } from '../../page/watch-press';
import { nameOf } from '../draft/letter-name';
import type { Session } from '../draft/session';
import { ask } from './ask';
import { concernsOf } from './concerns';
import type { Letter } from './letter';
import { followReaders, otherReaders } from './readers-anew';

export interface SendFrom {
  /** Whether the writer, or their school, wants a last look. */
  wanted(): boolean;
  letter(): Letter | null;
  /** The coach of this field, called back where the draft has lost the focus. */
  recall(field: Field): Session | null;
  /** Whether an event happened in what the coach itself draws. */
  isOurs(target: EventTarget | null): boolean;
  /** The question was answered by sending. */
  onSent(): void;
  /** The writer went elsewhere in the page instead of answering. */
  onElsewhere(): void;
}

/** Asks once before a letter with something unfinished goes. A letter that is fine is never held. */
export function watchSend(document: Document, from: SendFrom, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const site = siteFor(view.location, document);
  const answered = new WeakMap<HTMLElement, string | undefined>();

  const letter = () => (from.wanted() ? from.letter() : null);
  const button = () => {
    const now = letter();
    return now && site.sendButton(now.field);
  };

  const onPress = (): boolean => {
    const held = from.letter();
    const pressed = button();
    if (!held || !pressed) return false;
    const { element } = held.field;
    const name = nameOf(held);
    if (answered.has(element) && answered.get(element) === name) return false;
    const { review, text } = held.answered;
    const concerns = concernsOf(review, text, held.text, otherReaders(held));
    const session = concerns.length > 0 ? from.recall(held.field) : null;
    if (!session) return false;
    const [first] = concerns;
    // Pressed once more while the question stands, it is asked anew: no press is without an answer.
    ask(session, { concerns, button: pressed }, from.isOurs, (answer) => {
      if (answer === 'again') return;
      if (answer === 'elsewhere') return from.onElsewhere();
      // A page that takes the focus back at once takes the question with it: asked each time, the letter would never go.
      answered.set(element, name);
      if (answer === 'send') {
        press(pressed);
        from.onSent();
      } else if (answer === 'look') {
        session.actions.giveBack();
        if (first) session.actions.show(first.kind === 'note' ? first.note : first.at);
      }
    });
    return true;
  };

  followReaders(view, letter, signal);
  const field = () => (site.sendsByCtrlEnter ? (letter()?.field.element ?? null) : null);
  watchPress(view, { button, field, onPress }, signal);
}
