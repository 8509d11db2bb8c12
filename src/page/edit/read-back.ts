import type { EditResult } from '../types';
import type { EditableField, Target } from './target';
import { takeBack } from './undo';
import { settles, wait } from './verify';

/** An editor that redraws from its own model spoils a change only a moment later, in milliseconds. */
const SECOND_LOOK = 60;

/**
 * Takes a target, its text before the change, whether the change was made at all, and how the text should
 * read now; returns how it went, after taking back a change that went wrong.
 */
export async function readBack(
  target: Target,
  before: string,
  held: boolean,
  isRight: (now: string) => boolean,
): Promise<EditResult> {
  // What the writer typed meanwhile is not ours to take back.
  if (!held) return { done: false, why: 'changed' };
  const keys = watchKeys(target.host);
  const look = (): boolean => isRight(target.read());
  let right = await settles(look);
  if (right) {
    await wait(SECOND_LOOK);
    right = keys.pressed() || (await settles(look));
  }
  keys.end();
  if (right) return { done: true };
  if (!keys.pressed()) await takeBack(target, before);
  return { done: false, why: 'refused' };
}

/** Takes a field that was changed; sets the caret behind what is new, where its editor left it elsewhere. */
export function settleCaret(field: EditableField, at: number): void {
  const now = field.caret();
  if (now !== null && now !== at) field.setCaret(at, 'after');
}

/** Between the look and the leap the writer may type: then nothing is selected, and so nothing is changed. */
export function guarded(target: Target, before: string): { target: Target; held: () => boolean } {
  let held = true;
  const select = (): boolean => {
    held &&= target.read() === before;
    return held && target.select();
  };
  return { target: { ...target, select }, held: () => held };
}

/** Whether the writer has pressed a key since: then the text is no longer ours to judge. */
function watchKeys(host: HTMLElement): { pressed: () => boolean; end: () => void } {
  const end = new AbortController();
  let pressed = false;
  const note = (event: Event): void => {
    pressed ||= event.isTrusted;
  };
  host.ownerDocument.addEventListener('keydown', note, { capture: true, signal: end.signal });
  return { pressed: () => pressed, end: () => end.abort() };
}
