import type { Span } from '../types';

/** A field as the ladder of edits sees it. Offsets are those of its text as last read. */
export interface EditableField {
  /** The editing host, or the textarea. */
  readonly host: HTMLElement;
  /** The field's text, read now. */
  read(): string;
  /** Selects a stretch of the text; returns whether it could. */
  setSpan(span: Span): boolean;
  /** Sets the caret before or after the character at an offset; returns whether it could. */
  setCaret(at: number, side: 'before' | 'after'): boolean;
  /** What is selected, or where the caret stands, or null when both are elsewhere. */
  selection(): Span | null;
  /** Whether a line at an offset is part of something that a new paragraph should not join: a list, a heading. */
  isApart(at: number, side: 'before' | 'after'): boolean;
}

/** A field and the place in it that is about to change. */
export interface Target extends EditableField {
  /** Selects the place afresh: editors may move the selection between one step and the next. */
  select(): boolean;
}

/** One way to put words in place of the selected stretch. Resolves when the editor has been told. */
export type Strategy = (target: Target, text: string) => Promise<void> | void;

/** Whether the browser is Firefox: there a page cannot read what a content script's events carry. */
export const IN_FIREFOX = /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');
