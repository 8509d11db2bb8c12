import { isPresent } from '../page/field';
import type { Field } from '../page/types';
import { watchFields } from '../page/watch-fields';
import {
  changeSettings,
  fixedByPolicy,
  readSettings,
  type Settings,
  watchSettings,
} from '../settings/settings';
import { coachedAt, patternFor } from '../settings/sites';
import { watchTaught } from '../settings/taught';
import { addressAround } from './address-around';
import type { Session } from './draft/session';
import { createHost } from './host/host';
import { lastLetter } from './last-look/letter';
import { watchSend } from './last-look/watch-send';
import { oneSession } from './one-session';

/** Milliseconds that a timer can wait at most, in every browser. */
const LONGEST = 2 ** 31 - 1;

/** The coach of one page. */
export interface Coach {
  /** How the draft stands that has, or had last, the focus; null before there was one. */
  standing(): string | null;
}

/**
 * Sits beside whoever writes in this document, and in the editors of its frames, until `signal` aborts.
 * Nothing is drawn and nothing is asked before a draft has the focus.
 * @param counts whether what is written here are letters that *Your practice* may count
 */
export function startCoach(document: Document, signal: AbortSignal, counts = true): Coach {
  const drawn = createHost(document);
  let settings: Settings | null = null;
  let sitesFixed = true;
  let inField: Field | null = null;
  let pause = 0;
  const last = lastLetter();
  // What the writer chooses for a site holds in all of its frames, wherever these come from.
  const around = addressAround(window);
  const host = new URL(around).hostname;

  const rests = () => !settings || !coachedAt(settings, host, Date.now());

  const one = oneSession({
    host: drawn,
    counts,
    delay: () => settings?.delay ?? 0,
    inField: () => inField,
    // A page of our own has no site to leave, and a school's choice is not undone from a card.
    site: () => (sitesFixed || !patternFor(around) ? null : host),
    leaveSite: () => void leaveSite(host).catch(() => undefined),
    onOpen: last.follow,
  });

  const begin = (field: Field) => {
    if (one.isBeside(field)) return;
    one.close();
    if (settings && !rests()) one.open(field, settings);
  };

  const enter = (field: Field) => {
    inField = field;
    // Whom it goes to may be another person than when the writer left it with the panel open.
    if (one.isBeside(field)) one.now()?.again();
    else begin(field);
  };

  const recall = (field: Field): Session | null => {
    begin(field);
    return one.now();
  };

  const closeUnread = () => {
    // With the panel open the writer is reading about the draft: it stays until they close it.
    if (!one.now()?.sight.panelOpen.value) one.close();
  };

  const leave = (left: Field) => {
    inField = null;
    if (isPresent(left)) closeUnread();
    else one.close();
  };

  const follow = (changed: Settings) => {
    settings = changed;
    clearTimeout(pause);
    const left = changed.pausedUntil - Date.now();
    if (left > 0) pause = window.setTimeout(() => follow(changed), Math.min(left, LONGEST));
    const session = one.now();
    if (rests()) one.close();
    else if (session) {
      session.sight.corner.value = changed.corner;
      session.again();
    } else if (inField) begin(inField);
  };

  void fixedByPolicy().then(async (fixed) => {
    sitesFixed = fixed.has('sitesOff');
    const read = await readSettings();
    // What was heard of meanwhile is newer.
    if (!signal.aborted) follow(settings ?? read);
  });
  watchSettings(follow, signal);
  watchTaught(() => one.now()?.again(), signal);
  watchFields(document, { onEnter: enter, onLeave: leave, isOurs: drawn.owns }, signal);
  watchSend(
    document,
    {
      wanted: () => settings?.lastLook === true && !rests(),
      letter: last.now,
      recall,
      isOurs: drawn.owns,
      onSent: () => {
        if (!inField) one.close();
      },
      onElsewhere: () => {
        if (!inField) closeUnread();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    one.close();
  });
  return { standing: one.standing };
}

async function leaveSite(host: string): Promise<void> {
  const { sitesOff } = await readSettings();
  await changeSettings({ sitesOff: [...sitesOff.filter((site) => site !== host), host] });
}
