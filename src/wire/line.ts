import { type Browser, browser } from 'wxt/browser';
import type { Audience, Review } from '../review/types';
import { lookIfGone } from './gone';
import { type Answer, type AskReview, type AskSetAside, PORT } from './messages';

/** A review, with the text that it is of. */
export interface Answered {
  readonly text: string;
  readonly review: Review;
}

export interface LineListener {
  /** A review of the text that was asked about last. Older ones never arrive. */
  onReview(answered: Answered): void;
  /** No review of the text that was asked about last can be had now. */
  onFailed(): void;
  /** Something that shapes reviews has changed: ask again. */
  onAgain(): void;
}

/** The page's end of the wire. */
export interface Line {
  /** @param draft a random name for the letter, where it may be counted */
  ask(text: string, audience?: Audience, draft?: string): void;
  setAside(asked: Omit<AskSetAside, 'type'>): void;
}

/**
 * Opens a line to the background. The worker dies after 30 s of quiet, and with it the port:
 * the next question opens a new one, and a question that was under way is asked once more.
 * At most one question is under way; while it is, only the newest of the others is kept.
 */
export function openLine(listener: LineListener, signal: AbortSignal): Line {
  let port: Browser.runtime.Port | null = null;
  let turn = 0;
  let underWay: AskReview | null = null;
  let waiting: AskReview | null = null;
  let asksLeft = 0;

  const connected = (): Browser.runtime.Port | null => {
    if (port || signal.aborted) return port;
    try {
      port = browser.runtime.connect({ name: PORT });
    } catch {
      lookIfGone();
      return null;
    }
    port.onMessage.addListener(heard);
    port.onDisconnect.addListener(lost);
    return port;
  };

  const post = (question: AskReview | AskSetAside): boolean => {
    // A port that died a moment ago may not have said so yet: it throws, and the second try opens a new one.
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const open = connected();
        open?.postMessage(question);
        return open !== null;
      } catch {
        port = null;
      }
    }
    return false;
  };

  const send = (asked: AskReview) => {
    underWay = post(asked) ? asked : null;
    if (!underWay) listener.onFailed();
  };

  const next = () => {
    underWay = null;
    const asked = waiting;
    waiting = null;
    if (asked) send(asked);
  };

  const heard = (answer: Answer) => {
    if (signal.aborted) return;
    if (answer.type === 'again') return listener.onAgain();
    const asked = underWay;
    if (!asked || answer.turn !== asked.turn) return;
    const stale = waiting !== null;
    next();
    if (stale) return;
    if (answer.type === 'reviewed') listener.onReview({ text: asked.text, review: answer.review });
    else listener.onFailed();
  };

  const lost = () => {
    port = null;
    if (lookIfGone()) return;
    const asked = waiting ?? underWay;
    waiting = null;
    underWay = null;
    // One new attempt a question: a text that brings the worker down must not do so for ever.
    if (!asked || signal.aborted) return;
    if (asksLeft-- > 0) send(asked);
    else listener.onFailed();
  };

  signal.addEventListener('abort', () => {
    // Nobody hears the answer, but what was written last is read and counted: it waited for an older question.
    if (waiting && port) post(waiting);
    port?.disconnect();
  });

  return {
    ask(text, audience, draft) {
      const asked: AskReview = {
        type: 'review',
        turn: ++turn,
        text,
        ...(audience ? { audience } : {}),
        ...(draft ? { draft } : {}),
      };
      asksLeft = 1;
      if (underWay) waiting = asked;
      else send(asked);
    },
    setAside(asked) {
      post({ type: 'set-aside', ...asked });
    },
  };
}
