/** What the tests use of the room, inside a page. Bundled by `open-page.ts`. */
import { openDraft } from '../../src/page/live-draft';
import { isBlankFrame, reachedFromParent } from '../../src/page/roots';
import { envelopeOf, readersOf, siteFor } from '../../src/page/sites';
import { saysSend } from '../../src/page/sites/send-words';
import { readRich } from '../../src/page/text/read-rich';
import { offsetOf, rangeOf } from '../../src/page/text/text-map';
import type { EditResult, Field, LiveDraft, Mark, MarkStyle } from '../../src/page/types';
import { watchFields } from '../../src/page/watch-fields';

const log: string[] = [];
let draft: LiveDraft | null = null;
let ours: Element | null = null;
const end = new AbortController();

/** Watches the page as the content script does, with a draft open while a field has focus. */
function begin(): void {
  watchFields(
    document,
    {
      onEnter(field: Field) {
        log.push(`enter ${field.kind} ${field.element.localName}`);
        draft = openDraft(field, { coachWindow: window, signal: end.signal });
        draft.onEdit((text) => log.push(`edit ${text.length}`));
        draft.onCaret((mark) => log.push(`caret ${mark?.id ?? 'out'}`));
        draft.onPointer((mark) => log.push(`pointer ${mark?.id ?? 'out'}`));
      },
      onLeave(field: Field) {
        log.push(`leave ${field.kind}`);
        draft?.close();
        draft = null;
      },
      isOurs: (node) => node === ours,
    },
    end.signal,
  );
}

function open(): LiveDraft {
  if (!draft) throw new Error('no draft is open');
  return draft;
}

function spanOf(words: string): { start: number; end: number } {
  const start = open().text.indexOf(words);
  if (start === -1) throw new Error(`the draft does not hold "${words}"`);
  return { start, end: start + words.length };
}

/** Marks each of the words given, the first time they stand in the text. */
function mark(words: readonly string[], style: MarkStyle = 'words'): void {
  const marks = words.map((word): Mark => ({ id: word, style, ...spanOf(word) }));
  open().show(marks, open().text);
}

function replace(words: string, by: string): Promise<EditResult> {
  return open().replace(spanOf(words), words, by);
}

const room = {
  begin,
  end: () => end.abort(),
  isOpen: () => draft !== null,
  open,
  log,
  mark,
  replace,
  spanOf,
  setOurs: (element: Element) => {
    ours = element;
  },
  readRich,
  rangeOf,
  offsetOf,
  openDraft,
  isBlankFrame,
  reachedFromParent,
  siteFor,
  envelopeOf,
  readersOf,
  saysSend,
};

export type Room = typeof room;
declare global {
  interface Window {
    room: Room;
  }
}
window.room = room;
