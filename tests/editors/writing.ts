import { expect } from '@playwright/test';
import { saying } from '../e2e/coach-page';
import type { Box } from '../e2e/marks';
import type { Desk } from './desk';
import { beEditor, measureWords, type SeenMark, seeMarks, spoilNext } from './in-page';
import { FRAME_BORDER, type Surface } from './surfaces';

/** A writer at one surface: mouse and keyboard in, the editor's own model out. */
export class Writing {
  constructor(
    readonly desk: Desk,
    readonly surface: Surface,
  ) {}

  /** Opens the page and waits until its editor can be written in. */
  async open(address: string): Promise<void> {
    const { host, zoom = 1 } = this.surface;
    await this.desk.goto(address, zoom);
    if (host) await expect.poll(() => this.#run(`(${beEditor.toString()})(() => ${host})`)).toBe(true);
    await expect.poll(() => this.#run<boolean>('Boolean(window.editor?.words())')).toBe(true);
  }

  content(): Promise<string> {
    return this.#run('window.editor.content()');
  }

  words(): Promise<string> {
    return this.#run('window.editor.words()');
  }

  /** Goes into the letter with the mouse and to its end with the keyboard. */
  async begin(): Promise<void> {
    await this.#run(`window.editor.host().scrollIntoView({ block: 'nearest' })`);
    const [first] = await this.#inTop((await this.#ask(measureWords, 'Dear')) ?? []);
    const area = first ?? (await this.#boxOfHost());
    await this.desk.click(area.left + 20, area.top + 10);
    await this.press('Control+End');
  }

  type(text: string): Promise<void> {
    return this.desk.type(text);
  }

  /** Presses keys, with the moment after each that some editors need to hear where the caret went. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.desk.press(key);
      await this.desk.pause(120);
    }
  }

  /** The marks at this moment. */
  async marks(): Promise<SeenMark[]> {
    const marks = await this.#ask(seeMarks, '');
    return Promise.all(marks.map(async ({ text, boxes }) => ({ text, boxes: await this.#inTop(boxes) })));
  }

  /** Waits until exactly these words are marked. */
  async marked(...words: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.marks()).map(({ text }) => plain(text))).toEqual(words);
  }

  /** Holds every mark against where its words stand: found in the editor's tree, or inside a textarea's box. */
  async expectMarksUnderWords(): Promise<void> {
    for (const { text, boxes } of await this.marks()) {
      const measured = await this.#ask(measureWords, plain(text));
      if (measured === null) {
        const field = await this.#boxOfHost();
        for (const box of boxes) expect(isInside(box, field), `“${text}” lies in the field`).toBe(true);
        continue;
      }
      const wanted = await this.#inTop(measured);
      expect(wanted.length, `“${text}” is in the letter`).toBeGreaterThan(0);
      expect(boxes.map(rounded)).toEqual(wanted.map(rounded));
    }
  }

  async clickOn(words: string): Promise<void> {
    const { x, y } = await this.#middleOf(words);
    await this.desk.click(x, y);
  }

  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.#middleOf(words);
    await this.desk.point(x, y);
  }

  /** Clicks into the marked words and takes the card's replacement `by`. A hand then needs a moment to the keyboard. */
  async accept(words: string, by: string): Promise<void> {
    await this.clickOn(words);
    await this.desk.card(words);
    await this.desk.choose(new RegExp(`${saying('card_change_to').source} ${by}`));
    await this.desk.noCard();
    await this.desk.pause(250);
  }

  async spoil(word: string, wrong: string): Promise<void> {
    await this.#ask(spoilNext, [word, wrong]);
  }

  /** Asks in the page, or in the frame that the page cannot reach into. */
  #run<Result>(expression: string): Promise<Result> {
    return this.desk.run<Result>(expression, this.surface.innerFrame);
  }

  #ask<Argument, Result>(ask: (argument: Argument) => Result, argument: Argument): Promise<Result> {
    return this.#run<Result>(`(${ask.toString()})(${JSON.stringify(argument)})`);
  }

  async #middleOf(words: string): Promise<{ x: number; y: number }> {
    const mark = (await this.marks()).find(({ text }) => plain(text) === words);
    const box = mark?.boxes[0];
    if (!box) throw new Error(`“${words}” is not marked.`);
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }

  async #boxOfHost(): Promise<Box> {
    const [box] = await this.#inTop([
      await this.#run<Box>('window.editor.host().getBoundingClientRect().toJSON()'),
    ]);
    if (!box) throw new Error('There is no field.');
    return box;
  }

  /** From the viewport of the frame that is asked to that of the page. */
  async #inTop(boxes: readonly Box[]): Promise<Box[]> {
    if (!this.surface.innerFrame) return [...boxes];
    const { x, y } = await this.desk.frameCorner();
    return boxes.map(({ left, top, right, bottom }) => ({
      left: left + x + FRAME_BORDER,
      top: top + y + FRAME_BORDER,
      right: right + x + FRAME_BORDER,
      bottom: bottom + y + FRAME_BORDER,
    }));
  }
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function rounded({ left, top, right, bottom }: Box): number[] {
  return [left, top, right, bottom].map(Math.round);
}

function isInside(box: Box, field: Box): boolean {
  return (
    box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom
  );
}
