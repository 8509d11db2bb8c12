import type { EditResult } from '../types';
import { strategyFor } from './choose';
import { keepingSpaces } from './exec-bracketed';
import { paragraphPlace } from './paragraph-place';
import { guarded, readBack } from './read-back';
import { IN_FIREFOX, type Target } from './target';
import { sameLines, wait } from './verify';

/** A target whose caret can be set, before or after the character at an offset of its text. */
export interface CaretTarget extends Omit<Target, 'select'> {
  setCaret(at: number, side: 'before' | 'after'): boolean;
}

const TAKES_REQUESTS = '[data-lexical-editor], [data-slate-editor], .ck-editor__editable';
const TAKES_PASTE = '.DraftEditor-root *, .cke_editable';

/**
 * Adds `text` as a paragraph of its own, made as the editor makes paragraphs, before the line at offset `at`
 * (after everything when that is the end). Reads it back, and takes it back when it is not right.
 */
export async function addParagraphTo(field: CaretTarget, at: number, text: string): Promise<EditResult> {
  const before = field.read();
  const place = paragraphPlace(before, at);
  const target: Target = { ...field, select: () => field.setCaret(place.at, place.side) };
  const guard = guarded(target, before);
  const wanted = `${before.slice(0, place.at)}\n${text}\n${before.slice(place.at)}`;
  const inEmpty = before.trim() === '';
  const gap = inEmpty ? '' : '\n'.repeat(place.breaks);
  const whole = place.side === 'after' ? gap + text : text + gap;

  if (field.host.localName === 'textarea' || (!IN_FIREFOX && field.host.matches(TAKES_PASTE))) {
    await strategyFor(field.host)(guard.target, whole);
  } else if (guard.target.select()) {
    const stay: Target = { ...target, select: () => true };
    if (place.side === 'after') await pressEnter(field.host, gap.length);
    await strategyFor(field.host)(stay, text);
    if (place.side === 'before') await pressEnter(field.host, gap.length);
  }
  return readBack(target, before, guard.held(), (now) => sameLines(now, wanted));
}

// Never as a key: in a chat, Enter sends.
async function pressEnter(host: HTMLElement, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    if (!IN_FIREFOX && host.matches(TAKES_REQUESTS)) {
      await wait(120);
      const event = new InputEvent('beforeinput', {
        inputType: 'insertParagraph',
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      host.dispatchEvent(event);
      if (event.defaultPrevented) continue;
    }
    keepingSpaces(host, () => host.ownerDocument.execCommand('insertParagraph'));
  }
}
