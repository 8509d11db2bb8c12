import type { Field } from '../page/types';
import { readersIn } from './draft/readers';
import type { Session } from './draft/session';
import type { Letter } from './last-look/watch-send';

/** Remembers the letter that was read last, for as long as its field is in the page. */
export interface LastLetter {
  /** This session's letter is the last one from now on. */
  follow(session: Session): void;
  now(): Letter | null;
}

export function lastLetter(): LastLetter {
  let last: Session | null = null;
  return {
    follow(session) {
      session.sight.answered.subscribe((answered) => {
        if (answered) last = session;
      });
    },
    now() {
      const answered = last?.sight.answered.value;
      if (!last || !answered || !isThere(last.field)) return null;
      const { field, draft, sight, isOpen, again } = last;
      return {
        field,
        answered,
        // Read only where it is asked for: while somebody types, that costs.
        get text() {
          return draft.text;
        },
        readers: sight.readers.value,
        readersNow: () => readersIn(field),
        askAgain() {
          if (isOpen()) again();
          return isOpen();
        },
        hear(heard, readers) {
          // What the writer changed meanwhile is read by the letter's own session.
          if (heard.text !== draft.text) return;
          sight.readers.value = readers;
          sight.answered.value = heard;
        },
      };
    },
  };
}

function isThere({ element, frames }: Field): boolean {
  return element.isConnected && frames.every((frame) => frame.isConnected);
}
