import type { EditResult, Span } from '../types';
import { strategyFor } from './choose';
import { guarded, readBack } from './read-back';
import type { Target } from './target';
import { readsAlike } from './verify';

/** A change that is asked for: put `text` in place of `span`, if `span` still reads `expected`. */
export interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

/**
 * Changes the draft through its editor's own way in, reads it back, and takes the change back when the draft
 * does not read as it should. Takes the target, whose `select` selects the span; returns how it went.
 */
export async function replaceIn(target: Target, { span, expected, text }: Replacement): Promise<EditResult> {
  const before = target.read();
  if (before.slice(span.start, span.end) !== expected) return { done: false, why: 'changed' };
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  const guard = guarded(target, before);
  await strategyFor(target.host)(guard.target, text);
  return readBack(target, {
    before,
    held: guard.held(),
    isRight: (now) => readsAlike(now, wanted),
    caret: span.start + text.length,
  });
}
