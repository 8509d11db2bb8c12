import { type Browser, browser } from 'wxt/browser';
import type { Review } from '../review/types';
import { type Answer, type AskReview, type AskSetAside, LONGEST_TEXT, PORT, readQuestion } from './messages';

/** What the background does with what pages ask. */
export interface Service {
  review(asked: AskReview): Promise<Review>;
  setAside(asked: AskSetAside): Promise<void>;
}

export interface Served {
  /** Tells every page that its review is out of date. */
  again(): void;
}

/**
 * Answers the ports of all pages, one question of a port after another.
 * A question that makes no sense is left unanswered; one that fails is answered as failed.
 */
export function serve(service: Service): Served {
  const open = new Set<Browser.runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    let last: Promise<void> = Promise.resolve();
    port.onMessage.addListener((message: unknown) => {
      last = last
        .then(async () => {
          const answer = await answerTo(message, service);
          if (answer && open.has(port)) port.postMessage(answer);
        })
        // A port that dies while it is answered throws: the questions after it are heard all the same.
        .catch(() => undefined);
    });
  });
  return {
    again() {
      for (const port of open) tellAgain(port);
    },
  };
}

function tellAgain(port: Browser.runtime.Port): void {
  try {
    port.postMessage({ type: 'again' } satisfies Answer);
  } catch {
    // It is dying and has not said so yet: the others have to hear of it.
  }
}

async function answerTo(message: unknown, service: Service): Promise<Answer | null> {
  const asked = readQuestion(message);
  if (!asked) return null;
  if (asked.type === 'set-aside') {
    await service.setAside(asked).catch(() => undefined);
    return { type: 'again' };
  }
  // No page may keep the one worker from all others with a text that no letter has.
  if (asked.text.length > LONGEST_TEXT) return { type: 'failed', turn: asked.turn };
  return service.review(asked).then(
    (review): Answer => ({ type: 'reviewed', turn: asked.turn, review }),
    (): Answer => ({ type: 'failed', turn: asked.turn }),
  );
}
