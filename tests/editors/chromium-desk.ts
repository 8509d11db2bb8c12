import { expect, type Page } from '@playwright/test';
import { type CoachPage, saying } from '../e2e/coach-page';
import type { Desk } from './desk';

/** The desk in Chromium, seen through the accessibility tree. */
export class ChromiumDesk implements Desk {
  readonly #coach: CoachPage;
  readonly #page: Page;

  constructor(coach: CoachPage) {
    this.#coach = coach;
    this.#page = coach.page;
  }

  async goto(address: string, zoom: number): Promise<void> {
    const session = await this.#coach.tree.session;
    const size = { width: 1280 / zoom, height: 800 / zoom, deviceScaleFactor: zoom, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', size);
    await this.#page.goto(address);
  }

  run<Result>(expression: string, inFrame = false): Promise<Result> {
    const frame = (inFrame && this.#page.frames()[1]) || this.#page.mainFrame();
    return frame.evaluate<Result>(expression);
  }

  async frameCorner(): Promise<{ x: number; y: number }> {
    return (await this.#page.locator('iframe').first().boundingBox()) ?? { x: 0, y: 0 };
  }

  click(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async point(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x - 3, y);
    await this.#page.mouse.move(x, y);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  pause(milliseconds: number): Promise<void> {
    return this.#page.waitForTimeout(milliseconds);
  }

  readonly compose = async (steps: readonly string[], look: () => Promise<void>): Promise<void> => {
    const session = await this.#coach.tree.session;
    for (const text of steps) {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await session.send('Input.imeSetComposition', { text, ...caret });
    }
    await look();
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
  };

  async card(words: string): Promise<void> {
    await this.#coach.card(words);
  }

  async noCard(): Promise<void> {
    const cards = () => this.#coach.tree.all('dialog', saying('card_name'));
    await expect.poll(async () => (await cards()).length).toBe(0);
  }

  choose(name: RegExp): Promise<void> {
    return this.#coach.press(name);
  }

  async openPanel(): Promise<void> {
    await this.#coach.panel();
  }

  async offeredToCopy(): Promise<void> {
    await this.#coach.tree.wait('alertdialog', saying('copy_name'));
  }
}
