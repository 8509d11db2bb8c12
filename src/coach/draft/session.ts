import { onceAFrame } from '../../page/once-a-frame';
import type { Field, LiveDraft } from '../../page/types';
import type { Audience, Review } from '../../review/types';
import type { Corner } from '../../settings/settings';
import { lookIfGone } from '../../wire/gone';
import { openLine } from '../../wire/line';
import { type Actions, createActions } from './actions';
import { createAnnouncer } from './announce';
import { followMarks } from './card-timing';
import { listenForKeys } from './keys';
import { isWoken, nameOf, wake, workedOn } from './letter-name';
import { nameFlags, toMarks } from './marks';
import { newSight, type Sight } from './sight';

/** One draft and its coach, from the moment it has the focus until it has lost it. */
export interface Session {
  readonly field: Field;
  readonly draft: LiveDraft;
  readonly sight: Sight;
  readonly actions: Actions;
  isOpen(): boolean;
  /** What the coach was told or taught has changed: read the draft anew. */
  again(): void;
  close(): void;
}

export interface SessionFrom {
  readonly field: Field;
  openDraft(field: Field, signal: AbortSignal): LiveDraft;
  /** Milliseconds of quiet before a draft is read. */
  delay(): number;
  audience?(): Audience | undefined;
  /** Whether what is written here is a letter that may be counted. */
  readonly counts: boolean;
  /** Whether an event happened in what the coach itself draws. */
  isOurs(target: EventTarget | null): boolean;
  /** Where the badge begins, and who remembers where it was moved. */
  readonly corner: Corner;
  keepCorner(corner: Corner): void;
  /** The site that the writer may send the coach away from, as a host name; null where that is not theirs to say. */
  readonly site: string | null;
  leaveSite(): void;
  onPanelClosed(): void;
}

/** After so many milliseconds a review is worth a word that it is on its way. */
const LONG = 600;

/** Opens a draft for coaching. */
export function openSession(from: SessionFrom): Session {
  const ending = new AbortController();
  const { signal } = ending;
  const { field } = from;
  const draft = from.openDraft(field, signal);
  const sight = newSight(from.corner, from.site);
  const announcer = createAnnouncer(sight, signal);
  const timers = { ask: 0, long: 0 };
  let asked: string | null = null;
  let readers: Audience | undefined;

  const line = openLine({ onReview, onFailed, onAgain: () => ask() }, signal);
  const actions = createActions({
    ...from,
    draft,
    sight,
    setAside: (asked) => line.setAside(asked),
    wake() {
      wake(draft);
      ask();
    },
  });

  function ask() {
    asked = draft.text;
    clearTimeout(timers.ask);
    clearTimeout(timers.long);
    timers.long = window.setTimeout(() => {
      sight.reading.value = true;
    }, LONG);
    readers = isWoken(draft) ? 'family' : from.audience?.();
    // What is read only because the writer asked is no letter home: it is not counted.
    line.ask(asked, readers, from.counts && !isWoken(draft) ? nameOf(draft) : undefined);
  }

  function onReview({ text, review }: { text: string; review: Review }) {
    clearTimeout(timers.long);
    const marked = review.audience === 'colleagues' ? [] : nameFlags(review);
    sight.reading.value = false;
    sight.failed.value = false;
    sight.readers.value = readers;
    sight.answered.value = { text, review };
    sight.marked.value = marked;
    draft.show(toMarks(marked), text);
    const open = sight.card.value;
    if (open && !marked.some(({ id }) => id === open.marked.id)) sight.card.value = null;
    announcer.soon(from.delay());
  }

  function onFailed() {
    clearTimeout(timers.long);
    sight.reading.value = false;
    sight.failed.value = true;
  }

  const follow = onceAFrame(
    window,
    () => {
      sight.moved.value += 1;
    },
    signal,
  );

  draft.onEdit(() => {
    if (lookIfGone()) return;
    workedOn(draft);
    clearTimeout(timers.ask);
    announcer.hush();
    timers.ask = window.setTimeout(ask, from.delay());
    const open = sight.card.value;
    if (open && !draft.marks.some(({ id }) => id === open.marked.id)) sight.card.value = null;
    // Only a card stands beside words that an edit can push; a field that grows says so itself.
    if (sight.card.value) follow.soon();
  });
  draft.onMove(follow.soon);
  followMarks(draft, sight, signal);
  listenForKeys(field, sight, actions, from.isOurs, signal);
  ask();

  return {
    field,
    draft,
    sight,
    actions,
    isOpen: () => !signal.aborted,
    again: () => ask(),
    close() {
      // The last words before a letter is left or sent count too, though nobody hears the answer.
      if (draft.text !== asked) ask();
      for (const timer of [timers.ask, timers.long]) clearTimeout(timer);
      ending.abort();
      // A question that nobody can see any more would hold the letter for ever.
      sight.held.value = null;
      draft.close();
    },
  };
}
