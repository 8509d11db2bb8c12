import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Box } from '../../e2e/marks';
import type { FirefoxDesk } from '../../editors/firefox-desk';
import { beEditor } from '../../editors/in-page';
import { Writing } from '../../editors/writing';
import type { Places } from '../places';
import { PARENT, type Person } from '../school/staff';

/** A person at a mail program in Firefox: signs in, writes, sends. Uses the mouse and the keyboard as they would. */
export class FirefoxMail {
  constructor(
    readonly page: Page,
    readonly desk: FirefoxDesk,
    readonly places: Places,
  ) {}

  async signIn(url: string, person: Person): Promise<void> {
    await this.page.setViewport({ width: 1280, height: 800 });
    await this.page.goto(url);
    await this.#fill(this.places.user, person.login);
    await this.#fill(this.places.password, person.password);
    await this.page.keyboard.press('Enter');
    await this.#shown(this.places.newMessage);
    await this.#quiet();
  }

  /** Opens an empty message, says whom it is for, and goes into its body; returns who writes there. */
  async compose(person: Person, subject: string): Promise<Writing> {
    await this.#click(this.places.newMessage);
    await this.#shown(person.html ? this.places.frame : this.places.plain);
    await this.#quiet();
    await this.#fill(this.places.to, `${PARENT},`);
    await this.#shown(this.places.chip);
    await this.#fill(this.places.subject, subject);
    const found = `document.querySelector(${JSON.stringify(person.html ? this.places.frame : this.places.plain)})`;
    const host = person.html
      ? `${found}?.contentDocument?.querySelector('body[contenteditable="true"]')`
      : found;
    await expect.poll(() => this.desk.run(`(${beEditor.toString()})(() => ${host})`)).toBe(true);
    // The plain editor of Roundcube has its switch to HTML in its corner, the HTML one no text below its first line.
    const { left, top, bottom } = await this.#shown(person.html ? this.places.frame : this.places.plain);
    await this.desk.click(left + 30, person.html ? top + 16 : (top + bottom) / 2);
    return new Writing(this.desk, { name: person.html ? 'HTML' : 'plain text', host });
  }

  send(): Promise<void> {
    return this.#click(this.places.send);
  }

  async #fill(selector: string, text: string): Promise<void> {
    await this.#click(selector);
    await this.page.keyboard.type(text);
  }

  async #click(selector: string): Promise<void> {
    const { left, top, right, bottom } = await this.#shown(selector);
    await this.desk.click((left + right) / 2, (top + bottom) / 2);
  }

  /**
   * Where the first of what a selector fits that can be seen has come to rest: programs keep hidden twins of their
   * buttons, and let dialogs fly in. Between two pages there is nobody to ask.
   */
  async #shown(selector: string): Promise<Box> {
    const look = (): Promise<Box | null> =>
      this.desk.run<Box | null>(`(${boxOf.toString()})(${JSON.stringify(selector)})`).catch(() => null);
    let box: Box | null = null;
    const rests = async (): Promise<boolean> => {
      const before = box;
      box = await look();
      return box !== null && JSON.stringify(before) === JSON.stringify(box);
    };
    await expect.poll(rests, { message: `${selector} comes to rest`, timeout: 30_000 }).toBe(true);
    if (!box) throw new Error(`${selector} went away.`);
    return box;
  }

  async #quiet(): Promise<void> {
    await this.page.waitForNetworkIdle({ timeout: 10_000 }).catch(() => undefined);
  }
}

/** Runs in the page: the box of the first element that a selector fits and that a click would reach. */
function boxOf(selector: string): Box | null {
  for (const element of document.querySelectorAll(selector)) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const reached = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (right > left && element.contains(reached)) return { left, top, right, bottom };
  }
  return null;
}
