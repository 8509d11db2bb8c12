import { expect } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';
import { saying } from '../e2e/coach-page';
import type { Bidi } from './bidi';
import type { Desk } from './desk';
import { FRAME_BORDER } from './surfaces';

/** What a box of the coach says of itself. */
interface Seen {
  readonly role: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page, on the coach's own closed root: its boxes and buttons, with the middle of each.
 * Scrolls to the one at `wanted` first.
 */
function lookInside(root: ShadowRoot, wanted: number): string {
  const seen = [...root.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"], button')];
  seen[wanted]?.scrollIntoView({ block: 'nearest' });
  return JSON.stringify(
    seen.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const name = element.getAttribute('aria-label') ?? words;
      const role = element.getAttribute('role') ?? element.localName;
      return { role, name, x: left + width / 2, y: top + height / 2 };
    }),
  );
}

/** The desk in Firefox. Nothing of ours is in the build for it: a driver may look into closed roots. */
export class FirefoxDesk implements Desk {
  readonly #page: Page;
  readonly #bidi: Bidi;
  /** No input method can be had through the driver. */
  readonly compose = null;

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
  }

  async goto(address: string, zoom: number): Promise<void> {
    await this.#page.setViewport({ width: 1280 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
    await this.#page.goto(address);
  }

  async run<Result>(expression: string, inFrame = false): Promise<Result> {
    const frame = (inFrame && this.#page.frames()[1]) || this.#page.mainFrame();
    return (await frame.evaluate(expression)) as Result;
  }

  async frameCorner(): Promise<{ x: number; y: number }> {
    const { x, y } = (await (await this.#page.$('iframe'))?.boundingBox()) ?? { x: 0, y: 0 };
    return { x, y };
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

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const plain = keys.pop();
    const last = keys.includes('Shift') ? (plain?.toUpperCase() as KeyInput) : plain;
    for (const held of keys) await this.#page.keyboard.down(held);
    if (last) await this.#page.keyboard.press(last);
    for (const held of keys.reverse()) await this.#page.keyboard.up(held);
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  async card(words: string): Promise<void> {
    await this.#wait('dialog', new RegExp(saying('card_name').source.replace('.*', words)));
  }

  async noCard(): Promise<void> {
    const card = saying('card_name');
    const cards = async () =>
      (await this.#seen()).filter(({ role, name }) => role === 'dialog' && card.test(name));
    await expect.poll(async () => (await cards()).length).toBe(0);
  }

  async choose(name: RegExp): Promise<void> {
    const found = await this.#wait('button', name);
    const seen = await this.#seen();
    const index = seen.findIndex((one) => one.name === found.name && one.role === 'button');
    const { x, y } = (await this.#seen(index))[index] ?? found;
    await this.click(x, y);
  }

  async openPanel(): Promise<void> {
    await this.choose(saying('badge_name'));
    await this.#wait('dialog', saying('panel_name')).catch(() => undefined);
  }

  async offeredToCopy(): Promise<void> {
    await this.#wait('alertdialog', saying('copy_name'));
  }

  async #seen(wanted = -1): Promise<readonly Seen[]> {
    const look = `(root) => (${lookInside.toString()})(root, ${wanted})`;
    const told = await this.#bidi.callOnCoach(this.#page.url(), look);
    if (!told) return [];
    const seen: readonly Seen[] = JSON.parse(told.value);
    if (!told.inFrame) return seen;
    const corner = await this.frameCorner();
    return seen.map((one) => ({
      ...one,
      x: one.x + corner.x + FRAME_BORDER,
      y: one.y + corner.y + FRAME_BORDER,
    }));
  }

  async #wait(role: string, name: RegExp): Promise<Seen> {
    let seen: readonly Seen[] = [];
    for (const start = Date.now(); Date.now() - start < 8000; await this.pause(60)) {
      seen = await this.#seen();
      const found = seen.find((one) => one.role === role && name.test(one.name));
      if (found) return found;
    }
    throw new Error(
      `No ${role} ${name}; there are: ${seen.map((one) => `${one.role} “${one.name}”`).join(', ')}`,
    );
  }
}
