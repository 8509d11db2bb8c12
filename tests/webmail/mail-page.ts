import { expect, type Locator, type Page } from '@playwright/test';
import type { Box } from '../e2e/marks';
import type { Person } from './school/staff';

/** How a mail program writes what is in a letter. */
export interface Markup {
  /** Takes the inside of words set in bold or in italics; returns them as the program writes them. */
  bold(words: string): string;
  italic(words: string): string;
}

/** A person at a mail program: signs in, writes, answers, sends. Uses the mouse and the keyboard as they would. */
export abstract class MailPage {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Finds the frame of the HTML editor. */
  abstract readonly frame: string;
  /** The body of the plain text editor. */
  abstract readonly plain: Locator;
  abstract readonly subject: Locator;
  abstract readonly sendButton: Locator;
  abstract readonly markup: Markup;

  abstract signIn(person: Person): Promise<void>;
  /** Opens an empty message. */
  abstract compose(person: Person): Promise<void>;
  /** Opens the message with this subject and answers it. */
  abstract reply(person: Person, subject: string): Promise<void>;
  /** Says whom it is for, and what it is about. */
  abstract address(subject: string): Promise<void>;
  /** Sends the message, and waits until the program has closed it. */
  abstract send(): Promise<void>;
  /** Takes HTML of the editor; returns it without what the editor only props its caret with, and leaves out of an undo. */
  abstract withoutFillers(html: string): string;
  /** The text of the HTML editor, a line for each that a reader sees. */
  protected abstract richText(): Promise<string>;
  /** Lines of the HTML editor, as the program keeps them, from lines of text. */
  protected abstract lines(lines: readonly string[]): string;

  /** The body of the HTML editor. */
  get rich(): Locator {
    return this.page.frameLocator(this.frame).locator('body');
  }

  /** Clicks into the body of the message and types, a key at a time; Enter for every line break. */
  async write(text: string): Promise<void> {
    const plain = await this.plain.isVisible();
    await (plain ? this.plain : this.rich).click();
    await this.page.keyboard.press('Control+Home');
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  /** The whole text of the body as a reader sees it. */
  text({ html }: Person): Promise<string> {
    return html ? this.richText() : this.plain.inputValue();
  }

  /** Puts a whole text in at once, as pasting it does. */
  async paste(text: string): Promise<void> {
    if (await this.plain.isVisible()) {
      await this.plain.click();
      await this.page.keyboard.insertText(text);
      return;
    }
    await this.rich.click();
    await this.rich.evaluate(
      (body, html) => {
        const data = new DataTransfer();
        data.setData('text/html', html);
        body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      this.lines(text.split('\n')),
    );
  }

  /**
   * Where these words stand in the HTML editor, each found after the one before: a box for each line that they
   * take, in the viewport of its frame.
   */
  async boxesOf(words: readonly string[]): Promise<Box[]> {
    return this.rich.evaluate((body, wanted) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      let [at, from] = [0, 0];
      return wanted.flatMap((word) => {
        for (let found = -1; at < texts.length; at += 1, from = 0) {
          const text = texts[at];
          found = text?.data.indexOf(word, from) ?? -1;
          if (!text || found < 0) continue;
          from = found + word.length;
          const range = document.createRange();
          range.setStart(text, found);
          range.setEnd(text, from);
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          }));
        }
        throw new Error(`“${word}” is not in the letter.`);
      });
    }, words);
  }

  /** Turns the wheel over the empty right edge of the body, by so many pixels, until all has come to rest. */
  async wheel({ html }: Person, pixels: number): Promise<void> {
    const body = await (html ? this.page.locator(this.frame) : this.plain).boundingBox();
    if (!body) throw new Error('The editor is not in view.');
    await this.page.mouse.move(body.x + body.width - 40, Math.max(body.y, 0) + 160);
    await this.page.mouse.wheel(0, pixels);
    await this.page.waitForTimeout(600);
  }

  /** Whether the editor itself is on top at a point of the page, and nothing lies over it. */
  async showsAt(x: number, y: number): Promise<boolean> {
    for (const editor of [this.page.locator(this.frame), this.plain]) {
      if ((await editor.count()) === 0) continue;
      const on = (element: Element, [at, down]: readonly [number, number]): boolean =>
        document.elementFromPoint(at, down) === element;
      if (await editor.evaluate(on, [x, y] as const)) return true;
    }
    return false;
  }

  /** Waits until the page asks for nothing more; a request that is left open is not waited for for ever. */
  protected async quiet(): Promise<void> {
    await this.page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  }

  protected async editorReady(html: boolean): Promise<void> {
    await this.quiet();
    await expect(html ? this.rich : this.plain).toBeVisible();
  }
}
