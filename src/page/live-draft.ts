import { watchCaret } from './caret';
import { addParagraphTo } from './edit/paragraph';
import { replaceIn } from './edit/replace';
import type { EditableField } from './edit/target';
import { editableField } from './editable-field';
import type { Box } from './geometry/box';
import { fieldBox, shownBoxes } from './geometry/shown';
import { watchMoves } from './geometry/watch-moves';
import { moveSpans } from './marks/move';
import { watchPointer } from './pointer';
import { RichSurface } from './rich-surface';
import type { Surface } from './surface';
import { TextareaSurface } from './textarea-surface';
import type { EditResult, Field, LiveDraft, Mark, Span } from './types';
import { watchEdits } from './watch-edits';

export interface DraftOptions {
  /** The window the coach runs in: boxes are given in its viewport. */
  readonly coachWindow: Window & typeof globalThis;
  /** Ends the draft, as `close()` does. */
  readonly signal: AbortSignal;
}

/** Takes a field the writer has gone into; returns the draft in it, live until closed. */
export function openDraft(field: Field, { coachWindow, signal }: DraftOptions): LiveDraft {
  const draft = new Draft(field, coachWindow);
  if (signal.aborted) draft.close();
  else signal.addEventListener('abort', () => draft.close(), { once: true });
  return draft;
}

class Draft implements LiveDraft {
  readonly field: Field;
  readonly #surface: Surface;
  readonly #target: EditableField;
  readonly #view: Window & typeof globalThis;
  readonly #end = new AbortController();
  readonly #heard = { edit: new Set<(text: string) => void>(), move: new Set<() => void>() };
  readonly #marked = {
    caret: new Set<(mark: Mark | null) => void>(),
    pointer: new Set<(mark: Mark | null) => void>(),
  };
  readonly #caret: ReturnType<typeof watchCaret>;
  readonly #edits: ReturnType<typeof watchEdits>;
  #marks: readonly Mark[] = [];
  #text: string;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(field: Field, view: Window & typeof globalThis) {
    this.field = field;
    this.#view = view;
    const surface = field.kind === 'textarea' ? new TextareaSurface(field) : new RichSurface(field);
    this.#surface = surface;
    this.#target = editableField(surface, () => this.#refresh());
    this.#text = surface.text;
    const { signal } = this.#end;
    const marks = (): readonly Mark[] => this.marks;
    this.#edits = watchEdits(
      field,
      view,
      { changed: () => this.#refresh(), composing: (on) => this.#compose(on) },
      signal,
    );
    const selection = (): Span | null => {
      this.#edits.catchUp();
      return surface.selection();
    };
    this.#caret = watchCaret(
      field,
      { marks, selection, pending: () => this.#edits.pending() },
      (mark) => tell(this.#marked.caret, mark),
      signal,
    );
    watchPointer(
      field,
      marks,
      (mark) => surface.rects(mark),
      (mark) => tell(this.#marked.pointer, mark),
      signal,
    );
    watchMoves(field, { moved: () => this.#moved(), resized: () => this.#surface.restyle() }, signal);
  }

  get text(): string {
    this.#edits.catchUp();
    return this.#text;
  }

  get marks(): readonly Mark[] {
    this.#edits.catchUp();
    return this.#marks;
  }

  onEdit(listener: (text: string) => void): void {
    this.#heard.edit.add(listener);
  }

  onCaret(listener: (mark: Mark | null) => void): void {
    this.#marked.caret.add(listener);
  }

  onPointer(listener: (mark: Mark | null) => void): void {
    this.#marked.pointer.add(listener);
  }

  onMove(listener: () => void): void {
    this.#heard.move.add(listener);
  }

  show(marks: readonly Mark[], reviewedText: string): void {
    if (this.#end.signal.aborted) return;
    this.#marks = moveSpans(marks, reviewedText, this.text);
    this.#surface.restyle();
    this.#paint();
  }

  boxes(span: Span): readonly DOMRect[] {
    return shownBoxes(this.field, this.#surface.rects(span)).map((box) => this.#rect(box));
  }

  box(): DOMRect {
    return this.#rect(fieldBox(this.field));
  }

  replace(span: Span, expected: string, text: string): Promise<EditResult> {
    return this.#inTurn(() => {
      const target = { ...this.#target, select: () => this.#target.setSpan(span) };
      return replaceIn(target, { span, expected, text });
    });
  }

  addParagraph(at: number, text: string): Promise<EditResult> {
    return this.#inTurn(() => addParagraphTo(this.#target, at, text));
  }

  select(span: Span): void {
    this.#refresh();
    this.#surface.select(span);
  }

  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#surface.close();
    this.#marks = [];
  }

  /** One change at a time: each waits until the one before has been read back. */
  #inTurn(act: () => Promise<EditResult>): Promise<EditResult> {
    const turn = this.#queue.then(async (): Promise<EditResult> => {
      if (this.#end.signal.aborted || this.#edits.composing()) return { done: false, why: 'refused' };
      this.#refresh();
      const result = await act();
      this.#refresh();
      return result;
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #refresh(): string {
    const before = this.#text;
    const now = this.#surface.read();
    if (this.#end.signal.aborted || this.#edits.composing()) return now;
    this.#text = now;
    this.#marks = moveSpans(this.#marks, before, this.#text);
    this.#paint();
    if (before === now) return now;
    this.#caret.typed();
    for (const listener of this.#heard.edit) listener(now);
    return now;
  }

  #rect({ left, top, right, bottom }: Box): DOMRect {
    return new this.#view.DOMRect(left, top, right - left, bottom - top);
  }

  #paint(): void {
    if (this.#edits.composing()) return;
    this.#surface.paint(this.#marks);
    this.#caret.check();
  }

  #compose(on: boolean): void {
    this.#surface.hide(on);
    if (!on) this.#refresh();
  }

  #moved(): void {
    this.#surface.follow();
    for (const listener of this.#heard.move) listener();
  }
}

function tell(listeners: ReadonlySet<(mark: Mark | null) => void>, mark: Mark | null): void {
  for (const listener of listeners) listener(mark);
}
