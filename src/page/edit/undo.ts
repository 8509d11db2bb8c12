import { changeBetween } from '../marks/move';
import { focusField } from '../selection';
import { strategyFor } from './choose';
import type { Target } from './target';
import { readsAlike, settles } from './verify';

/**
 * Takes back a change that went wrong. First as the writer would, so that the editor's own undo does it,
 * then through the browser, and last by hand. Resolves to whether the text reads `before` again.
 */
export async function takeBack(target: Target, before: string): Promise<boolean> {
  const restored = (): boolean => target.read() === before;
  const alike = (): boolean => readsAlike(target.read(), before);
  if (restored()) return true;
  focusField(target.host);
  const undone = target.host.localName !== 'textarea' && pressUndo(target.host) && (await settles(alike));
  if (!undone && !alike()) {
    target.host.ownerDocument.execCommand('undo');
    await settles(alike);
  }
  if (!restored()) await putBack(target, before);
  return settles(restored);
}

/** Undoing further could take away what the writer did before. So only what still differs is put back. */
async function putBack(target: Target, before: string): Promise<void> {
  const now = target.read();
  const change = changeBetween(now, before);
  if (!change) return;
  const select = (): boolean => target.setSpan({ start: change.start, end: change.oldEnd });
  await strategyFor(target.host)({ ...target, select }, before.slice(change.start, change.newEnd));
}

function pressUndo(host: HTMLElement): boolean {
  const mac = /Mac/.test(globalThis.navigator?.platform ?? '');
  const event = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  host.dispatchEvent(event);
  return event.defaultPrevented;
}
