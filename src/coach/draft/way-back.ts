import type { Field } from '../../page/types';
import { keepCaret } from './caret';

/** The way back into the draft for a keyboard that stepped out of it. */
export interface WayBack {
  /** Remembers where the caret is now. */
  keep(): void;
  /** Remembers it unless a place is remembered already. */
  keepFirst(): void;
  /** The caret has been put somewhere new: the old place counts no more. */
  forget(): void;
  /** Gives the caret back to the very place that it left. */
  give(): void;
  /** The same, where the keyboard stepped out at all. */
  giveIfKept(): void;
}

export function wayBack(field: Field): WayBack {
  let caret: (() => void) | null = null;
  const give = () => {
    (caret ?? keepCaret(field))();
    caret = null;
  };
  return {
    give,
    keep() {
      caret = keepCaret(field);
    },
    keepFirst() {
      caret ??= keepCaret(field);
    },
    forget() {
      caret = null;
    },
    giveIfKept() {
      if (caret) give();
    },
  };
}
