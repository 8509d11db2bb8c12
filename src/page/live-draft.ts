import { type Changes, changesInTurn } from './edit/in-turn';
import { editableField } from './editable-field';
import { rectOf } from './geometry/box';
import { fieldBox, shownBoxes } from './geometry/shown';
import { noListeners } from './listeners';
import { moveSpans } from './marks/move';
import { RichSurface } from './rich-surface';
import type { Surface } from './surface';
import { TextareaSurface } from './textarea-surface';
import type { EditResult, Field, LiveDraft, Mark, Span } from './types';
import { type DraftWatch, watchDraft } from './watch-draft';

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

/** Keeps text and marks as the field reads now, and has the work on the field done. */
class Draft implements LiveDraft {
  readonly field: Field;
  readonly #view: Window & typeof globalThis;
  readonly #surface: Surface;
  readonly #changes: Changes;
  readonly #watch: DraftWatch;
  readonly #end = new AbortController();
  readonly #edited = noListeners<string>();
  readonly #caret = noListeners<Mark | null>();
  readonly #pointer = noListeners<Mark | null>();
  readonly #moved = noListeners<void>();
  readonly onEdit = this.#edited.add;
  readonly onCaret = this.#caret.add;
  readonly onPointer = this.#pointer.add;
  readonly onMove = this.#moved.add;
  #marks: readonly Mark[] = [];
  #text: string;

  constructor(field: Field, view: Window & typeof globalThis) {
    this.field = field;
    this.#view = view;
    const surface = field.kind === 'textarea' ? new TextareaSurface(field) : new RichSurface(field);
    this.#surface = surface;
    this.#text = surface.text;
    const editable = editableField(surface, () => this.#refresh());
    this.#changes = changesInTurn(editable, () => !this.#isClosed() && !this.#watch.composing());
    this.#watch = watchDraft(
      { field, surface, marks: () => this.marks },
      view,
      {
        changed: () => this.#refresh(),
        composing: (on) => this.#compose(on),
        caret: (mark) => this.#caret.tell(mark),
        pointer: (mark) => this.#pointer.tell(mark),
        moved: () => this.#follow(),
        resized: () => surface.restyle(),
      },
      this.#end.signal,
    );
  }

  get text(): string {
    this.#watch.catchUp();
    return this.#text;
  }

  get marks(): readonly Mark[] {
    this.#watch.catchUp();
    return this.#marks;
  }

  show(marks: readonly Mark[], reviewedText: string): void {
    if (this.#isClosed()) return;
    this.#marks = moveSpans(marks, reviewedText, this.text);
    this.#surface.restyle();
    this.#paint();
  }

  boxes(span: Span): readonly DOMRect[] {
    return shownBoxes(this.field, this.#surface.rects(span)).map((box) => rectOf(box, this.#view));
  }

  box(): DOMRect {
    return rectOf(fieldBox(this.field), this.#view);
  }

  replace(span: Span, expected: string, text: string): Promise<EditResult> {
    return this.#changes.replace(span, expected, text);
  }

  addParagraph(at: number, text: string): Promise<EditResult> {
    return this.#changes.addParagraph(at, text);
  }

  select(span: Span): void {
    this.#refresh();
    this.#surface.select(span);
  }

  close(): void {
    if (this.#isClosed()) return;
    this.#end.abort();
    this.#surface.close();
    this.#marks = [];
  }

  #isClosed(): boolean {
    return this.#end.signal.aborted;
  }

  /** Reads the field again: marks move with what was edited, and who listens hears of it. Returns what it reads. */
  #refresh(): string {
    const before = this.#text;
    const now = this.#surface.read();
    if (this.#isClosed() || this.#watch.composing()) return now;
    this.#text = now;
    this.#marks = moveSpans(this.#marks, before, this.#text);
    this.#paint();
    if (before === now) return now;
    this.#watch.typed();
    this.#edited.tell(now);
    return now;
  }

  #paint(): void {
    if (this.#watch.composing()) return;
    this.#surface.paint(this.#marks);
    this.#watch.checkCaret();
  }

  #compose(on: boolean): void {
    this.#surface.hide(on);
    if (!on) this.#refresh();
  }

  #follow(): void {
    this.#surface.follow();
    this.#moved.tell();
  }
}
