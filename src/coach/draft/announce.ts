import { lookAt } from '../badge/standing';
import { say } from '../parts/words';
import type { Sight } from './sight';

/** A screen reader is told this many milliseconds after the last key, when the typing has stopped. */
const STOPPED = 1500;

/** Tells a screen reader what there is to look at in a draft. */
export interface Announcer {
  /** There is a review, so many milliseconds after the last key. */
  soon(sinceLastKey: number): void;
  /** The writer types on: what was about to be told is not true any more. */
  hush(): void;
}

/**
 * Makes the announcer of one draft. It says nothing twice, and nothing of messages between colleagues.
 * @param signal aborts when the draft is left
 */
export function createAnnouncer(sight: Sight, signal: AbortSignal): Announcer {
  let timer = 0;
  let lastTold = '';

  const tell = () => {
    const review = sight.answered.value?.review;
    if (!review || review.audience === 'colleagues') return;
    const found = lookAt(review);
    if (found === lastTold) return;
    lastTold = found;
    sight.said.value = found === '' ? say('nothing_to_look_at') : say('announce_things', found);
  };

  const hush = () => clearTimeout(timer);
  signal.addEventListener('abort', hush);
  return {
    hush,
    soon(sinceLastKey) {
      hush();
      timer = window.setTimeout(tell, STOPPED - sinceLastKey);
    },
  };
}
