import { expect, type Locator, type Page } from '@playwright/test';
import type { Places } from './places';
import { PARENT, type Person } from './school/staff';

/** A person at a mail program: signs in, writes, answers, sends. Uses the mouse and the keyboard as they would. */
export abstract class MailPage {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  abstract readonly places: Places;

  /** Opens an empty message. */
  abstract compose(person: Person): Promise<void>;
  /** Opens the message with this subject and answers it. */
  abstract reply(person: Person, subject: string): Promise<void>;
  /** Sends the message, and waits until the program has closed it. */
  abstract send(): Promise<void>;
  /** Takes HTML of the editor; returns it without what the editor only props its caret with, and leaves out of an undo. */
  abstract withoutFillers(html: string): string;
  /** The text of the HTML editor, a line for each that a reader sees. */
  protected abstract richText(): Promise<string>;
  /** Lines of the HTML editor, as the program keeps them, from lines of text. */
  protected abstract lines(lines: readonly string[]): string;

  /** Finds the frame of the HTML editor. */
  get frame(): string {
    return this.places.frame;
  }

  /** The body of the HTML editor. */
  get rich(): Locator {
    return this.page.frameLocator(this.frame).locator('body');
  }

  /** The body of the plain text editor. */
  get plain(): Locator {
    return this.page.locator(this.places.plain);
  }

  get subject(): Locator {
    return this.page.locator(this.places.subject);
  }

  get sendButton(): Locator {
    return this.page.locator(this.places.send);
  }

  get newMessage(): Locator {
    return this.page.locator(this.places.newMessage).filter({ visible: true });
  }

  async signIn(person: Person): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator(this.places.user).fill(person.login);
    await this.page.locator(this.places.password).fill(person.password);
    await this.page.keyboard.press('Enter');
    await expect(this.newMessage).toBeVisible({ timeout: 30_000 });
    await this.quiet();
  }

  /** Says whom it is for, and what it is about. */
  async address(subject: string, to = PARENT): Promise<void> {
    await this.addRecipient(to);
    await this.subject.click();
    await this.page.keyboard.insertText(subject);
  }

  async addRecipient(address: string): Promise<void> {
    const chips = this.page.locator(this.places.chip);
    const before = await chips.count();
    const to = this.page.locator(this.places.to).first();
    await to.click();
    await to.pressSequentially(`${address},`);
    await expect(chips).toHaveCount(before + 1);
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

  /** Waits until the page asks for nothing more; a request that is left open is not waited for for ever. */
  protected async quiet(): Promise<void> {
    await this.page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  }

  protected async editorReady(html: boolean): Promise<void> {
    await this.quiet();
    await expect(html ? this.rich : this.plain).toBeVisible();
  }
}
