import type { LiveDraft } from '../../page/types';
import type { Starter } from '../../review/types';

/** The blanks of the sentence that was added last: only the writer can fill them. */
export interface Blanks {
  begin(starter: Starter, at: number): void;
  /** Selects the next blank that is still there; false when all are filled. */
  next(): boolean;
}

/** Walks the blanks of an added sentence in turn. A blank that no longer reads as it did is filled. */
export function createBlanks(draft: LiveDraft): Blanks {
  let left: string[] = [];
  let from = 0;
  return {
    begin(starter, at) {
      left = starter.blanks.map(({ start, end }) => starter.text.slice(start, end));
      const sentence = draft.text.indexOf(starter.text, Math.max(0, at - 2));
      from = Math.max(0, sentence);
    },
    next() {
      for (let blank = left.shift(); blank !== undefined; blank = left.shift()) {
        const start = blank === '' ? -1 : draft.text.indexOf(blank, from);
        if (start < 0) continue;
        from = start;
        draft.select({ start, end: start + blank.length });
        return true;
      }
      return false;
    },
  };
}
