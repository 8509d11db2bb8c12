import type { EditResult } from '../types';
import { isToldOfSteps, strategyFor } from './choose';
import { endStep, keepingSpaces, tellChange, typeText } from './exec-bracketed';
import { TAKES_KEYS, TAKES_PASTE, TAKES_REQUESTS } from './kinds';
import { type ParagraphPlace, paragraphPlace } from './paragraph-place';
import { guarded, readBack } from './read-back';
import { type EditableField, IN_FIREFOX, type Target } from './target';
import { sameLines, wait } from './verify';

/**
 * Adds `text` as a paragraph of its own, made as the editor makes paragraphs, before the line at offset `at`
 * (after everything when that is the end). Reads it back, and takes it back when it is not right.
 */
export async function addParagraphTo(field: EditableField, at: number, text: string): Promise<EditResult> {
  const before = field.read();
  const place = besideLists(field, paragraphPlace(before, at), before);
  const target: Target = { ...field, select: () => field.setCaret(place.at, place.side) };
  const guard = guarded(target, before);
  const gap = before.trim() === '' ? '' : '\n'.repeat(place.breaks);
  if (field.host.localName === 'textarea' || (!IN_FIREFOX && field.host.matches(TAKES_PASTE))) {
    await strategyFor(field.host)(guard.target, place.side === 'after' ? gap + text : text + gap);
  } else await write(guard.target, place.side, text, gap.length);
  const wanted = `${before.slice(0, place.at)}\n${text}\n${before.slice(place.at)}`;
  return readBack(target, {
    before,
    held: guard.held(),
    isRight: (now) => sameLines(now, wanted),
    caret: place.at + (place.side === 'after' ? gap.length : 0) + text.length,
  });
}

async function write(target: Target, side: 'before' | 'after', text: string, breaks: number): Promise<void> {
  const told = isToldOfSteps(target.host);
  if (told) {
    tellChange(target.host, '');
    await wait(20);
  }
  if (!target.select()) return;
  if (side === 'after') await pressEnter(target.host, breaks);
  if (told) typeText(target.host, text);
  else await strategyFor(target.host)({ ...target, select: () => true }, text);
  if (side === 'before') await pressEnter(target.host, breaks);
  if (!told) return;
  endStep(target.host);
  tellChange(target.host, text);
}

/** After a list or a heading, Enter would go on with it: then the paragraph is made from the line below. */
function besideLists(field: EditableField, place: ParagraphPlace, text: string): ParagraphPlace {
  if (place.side === 'before' || !field.isApart(place.at, 'after')) return place;
  const below = place.at + text.slice(place.at).search(/\S/);
  if (below < place.at || field.isApart(below, 'before')) return place;
  return { ...place, side: 'before', at: below };
}

// Never as a plain key: in a chat, Enter sends.
async function pressEnter(host: HTMLElement, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    if (host.matches(TAKES_KEYS)) {
      await wait(120);
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, shiftKey: true };
      host.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
      );
      continue;
    }
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
