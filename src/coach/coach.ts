import { isPresent } from '../page/field';
import { openDraft } from '../page/live-draft';
import type { Field } from '../page/types';
import { watchFields } from '../page/watch-fields';
import { whenGone } from '../page/when-gone';
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
import { standing } from './badge/standing';
import { readersIn } from './draft/readers';
import { openSession, type Session } from './draft/session';
import { createHost } from './host/host';
import { draw } from './host/view';
import { lastLetter } from './last-look/letter';
import { watchSend } from './last-look/watch-send';

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
  let open: { session: Session; takeAway: () => void } | null = null;
  let inField: Field | null = null;
  let stands: string | null = null;
  let pause = 0;
  const last = lastLetter();
  // What the writer chooses for a site holds in all of its frames, wherever these come from.
  const around = addressAround(window);
  const host = new URL(around).hostname;

  const rests = () => !settings || !coachedAt(settings, host, Date.now());

  const close = () => {
    open?.takeAway();
    open?.session.close();
    open = null;
  };

  const enter = (field: Field) => {
    inField = field;
    // Whom it goes to may be another person than when the writer left it with the panel open.
    if (open?.session.field.element === field.element) open.session.again();
    else begin(field);
  };

  const begin = (field: Field) => {
    if (open?.session.field.element === field.element) return;
    close();
    if (!settings || rests()) return;
    const session = openSession({
      field,
      openDraft: (at, signal) => openDraft(at, { coachWindow: window, signal }),
      delay: () => settings?.delay ?? 0,
      audience: () => readersIn(field),
      isOurs: drawn.owns,
      counts,
      corner: settings.corner,
      keepCorner: (corner) => void changeSettings({ corner }).catch(() => undefined),
      // A page of our own has no site to leave, and a school's choice is not undone from a card.
      site: sitesFixed || !patternFor(around) ? null : host,
      leaveSite: () => void leaveSite(host).catch(() => undefined),
      onPanelClosed: () => {
        if (!inField) close();
      },
    });
    session.sight.answered.subscribe((answered) => {
      if (answered) stands = standing(answered);
    });
    last.follow(session);
    const staying = new AbortController();
    // With the panel open nobody watches a letter that was left, and it may go all the same.
    const gone = () => {
      if (inField?.element !== field.element) close();
    };
    whenGone(field, gone, staying.signal);
    const wipe = draw(drawn, session);
    open = {
      session,
      takeAway() {
        staying.abort();
        wipe();
      },
    };
  };

  const recall = (field: Field): Session | null => {
    if (open?.session.field.element !== field.element) begin(field);
    return open?.session ?? null;
  };

  const closeUnread = () => {
    // With the panel open the writer is reading about the draft: it stays until they close it.
    if (!open?.session.sight.panelOpen.value) close();
  };

  const leave = (left: Field) => {
    inField = null;
    if (isPresent(left)) closeUnread();
    else close();
  };

  const follow = (changed: Settings) => {
    settings = changed;
    clearTimeout(pause);
    const left = changed.pausedUntil - Date.now();
    if (left > 0) pause = window.setTimeout(() => follow(changed), Math.min(left, LONGEST));
    if (rests()) close();
    else if (open) {
      open.session.sight.corner.value = changed.corner;
      open.session.again();
    } else if (inField) begin(inField);
  };

  void fixedByPolicy().then(async (fixed) => {
    sitesFixed = fixed.has('sitesOff');
    const read = await readSettings();
    // What was heard of meanwhile is newer.
    if (!signal.aborted) follow(settings ?? read);
  });
  watchSettings(follow, signal);
  watchTaught(() => open?.session.again(), signal);
  watchFields(document, { onEnter: enter, onLeave: leave, isOurs: drawn.owns }, signal);
  watchSend(
    document,
    {
      wanted: () => settings?.lastLook === true && !rests(),
      letter: last.now,
      recall,
      isOurs: drawn.owns,
      onSent: () => {
        if (!inField) close();
      },
      onElsewhere: () => {
        if (!inField) closeUnread();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    close();
  });
  return { standing: () => stands };
}

async function leaveSite(host: string): Promise<void> {
  const { sitesOff } = await readSettings();
  await changeSettings({ sitesOff: [...sitesOff.filter((site) => site !== host), host] });
}
