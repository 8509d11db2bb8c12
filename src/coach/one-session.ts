import { openDraft } from '../page/live-draft';
import type { Field } from '../page/types';
import { whenGone } from '../page/when-gone';
import { changeSettings, type Settings } from '../settings/settings';
import { standing } from './badge/standing';
import { readersIn } from './draft/readers';
import { openSession, type Session } from './draft/session';
import type { Host } from './host/host';
import { draw } from './host/view';

/** The session of one page. There is one at most, beside the draft that has, or had last, the focus. */
export interface OneSession {
  /** The open one; null while there is none. */
  now(): Session | null;
  isBeside(field: Field): boolean;
  /** Opens the session of this field's draft, and draws what is seen of it. The one before has to be closed. */
  open(field: Field, settings: Settings): void;
  close(): void;
  /** How the draft stands that was read last, in words; null before there was one. */
  standing(): string | null;
}

export interface OneSessionFrom {
  /** Where the coach is drawn. */
  readonly host: Host;
  /** Whether what is written here are letters that may be counted. */
  readonly counts: boolean;
  /** Milliseconds of quiet before a draft is read. */
  delay(): number;
  /** The field that has the focus. */
  inField(): Field | null;
  /** The site that the writer may send the coach away from; null where that is not theirs to say. */
  site(): string | null;
  leaveSite(): void;
  onOpen(session: Session): void;
}

/** Opens and closes the sessions of one page, one at a time. */
export function oneSession({ host, ...from }: OneSessionFrom): OneSession {
  let current: { session: Session; takeAway: () => void } | null = null;
  let stands: string | null = null;

  const close = () => {
    current?.takeAway();
    current?.session.close();
    current = null;
  };

  const open = (field: Field, { corner }: Settings) => {
    const session = openSession({
      field,
      openDraft: (at, signal) => openDraft(at, { coachWindow: window, signal }),
      delay: from.delay,
      audience: () => readersIn(field),
      isOurs: host.owns,
      counts: from.counts,
      corner,
      keepCorner: (kept) => void changeSettings({ corner: kept }).catch(() => undefined),
      site: from.site(),
      leaveSite: from.leaveSite,
      onPanelClosed: () => {
        if (!from.inField()) close();
      },
    });
    session.sight.answered.subscribe((answered) => {
      if (answered) stands = standing(answered);
    });
    from.onOpen(session);
    const staying = new AbortController();
    // With the panel open nobody watches a letter that was left, and it may go all the same.
    const gone = () => {
      if (from.inField()?.element !== field.element) close();
    };
    whenGone(field, gone, staying.signal);
    const wipe = draw(host, session);
    current = {
      session,
      takeAway() {
        staying.abort();
        wipe();
      },
    };
  };

  return {
    open,
    close,
    now: () => current?.session ?? null,
    isBeside: (field) => current?.session.field.element === field.element,
    standing: () => stands,
  };
}
