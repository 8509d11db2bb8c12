import type { Span } from '../types';

/** A stretch of a field that is about to change, and the ways an editor may take the change. */
export interface Target {
  /** The editing host, or the textarea. */
  readonly host: HTMLElement;
  /** Selects the stretch afresh: editors may move the selection between one step and the next. */
  select(): boolean;
  /** Selects any stretch of the text; returns whether it could. */
  setSpan(span: Span): boolean;
  /** The field's text, read now. */
  read(): string;
}

/** One way to put words in place of the selected stretch. Resolves when the editor has been told. */
export type Strategy = (target: Target, text: string) => Promise<void> | void;

/** Whether the browser is Firefox: there a page cannot read what a content script's events carry. */
export const IN_FIREFOX = /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');
