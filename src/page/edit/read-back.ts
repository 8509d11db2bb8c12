import type { EditResult } from '../types';
import type { EditableField, Target } from './target';
import { takeBack } from './undo';
import { settles, wait } from './verify';

/** An editor that redraws from its own model spoils a change only a moment later, in milliseconds. */
const SECOND_LOOK = 60;

/** What the writer has done with their own hands since a change was made. */
interface Hands {
  /** They have typed: the text is no longer ours to judge. */
  typed(): boolean;
  /** They have typed or pointed: the caret is no longer ours to set. */
  moved(): boolean;
}

/** A change that was made: the text before it, whether it was made at all, and how the text should read now. */
export interface Made {
  readonly before: string;
  readonly held: boolean;
  isRight(now: string): boolean;
  /** Where the caret belongs then. */
  readonly caret: number;
}

/**
 * Reads a change back: returns how it went, after taking back one that went wrong. Where it went well, the
 * caret is behind what is new, also where the editor left it elsewhere.
 */
export async function readBack(target: Target, made: Made): Promise<EditResult> {
  // What the writer typed meanwhile is not ours to take back.
  if (!made.held) return { done: false, why: 'changed' };
  const end = new AbortController();
  try {
    return await judge(target, made, watchHands(target.host, end.signal));
  } finally {
    end.abort();
  }
}

async function judge(target: Target, { before, isRight, caret }: Made, hands: Hands): Promise<EditResult> {
  const look = (): boolean => isRight(target.read());
  const settle = (): void => {
    if (!hands.moved()) settleCaret(target, caret);
  };
  let right = await settles(look);
  if (right) {
    // At once, for who types on at once; and again, because editors set it once more when they redraw.
    settle();
    await wait(SECOND_LOOK);
    right = hands.typed() || (await settles(look));
  }
  if (right) {
    settle();
    return { done: true };
  }
  const asBefore = hands.typed() ? target.read() === before : await takeBack(target, before);
  return asBefore ? { done: false, why: 'refused' } : { done: false, why: 'spoilt', before };
}

function settleCaret(field: EditableField, at: number): void {
  const now = field.selection();
  if (now && (now.start !== at || now.end !== at)) field.setCaret(at, 'after');
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

function watchHands(host: HTMLElement, signal: AbortSignal): Hands {
  const seen = { keydown: false, pointerdown: false };
  for (const type of ['keydown', 'pointerdown'] as const) {
    const note = (event: Event): void => {
      seen[type] ||= event.isTrusted;
    };
    host.ownerDocument.addEventListener(type, note, { capture: true, signal });
  }
  return { typed: () => seen.keydown, moved: () => seen.keydown || seen.pointerdown };
}
