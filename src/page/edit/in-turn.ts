import type { EditResult, Span } from '../types';
import { addParagraphTo } from './paragraph';
import { replaceIn } from './replace';
import type { EditableField } from './target';

/** The changes that a draft can be asked for. */
export interface Changes {
  /** Puts `text` in place of `span`, if `span` still reads `expected`. */
  replace(span: Span, expected: string, text: string): Promise<EditResult>;
  /** Adds `text` as a paragraph of its own, before the line at `at`. */
  addParagraph(at: number, text: string): Promise<EditResult>;
}

/**
 * Takes a field, and whether it may be changed now, which is asked before each change. Returns what changes it:
 * one change at a time, each of them once the one before has been read back.
 */
export function changesInTurn(field: EditableField, mayChange: () => boolean): Changes {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(change: () => Promise<EditResult>): Promise<EditResult> {
    const turn = last.then(async (): Promise<EditResult> => {
      if (!mayChange()) return { done: false, why: 'refused' };
      field.read();
      const result = await change();
      field.read();
      return result;
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    replace: (span, expected, text) =>
      inTurn(() => replaceIn({ ...field, select: () => field.setSpan(span) }, { span, expected, text })),
    addParagraph: (at, text) => inTurn(() => addParagraphTo(field, at, text)),
  };
}
