import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Box } from '../e2e/marks';
import { PARENT, type Person } from './roundcube/staff';

/** A person at Roundcube: signs in, writes, answers, sends. Uses the mouse and the keyboard as they would. */
export class RoundcubePage {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** The body of the HTML editor (TinyMCE, in a frame). */
  get rich(): Locator {
    return this.richFrame.locator('body#tinymce');
  }

  get richFrame(): FrameLocator {
    return this.page.frameLocator('iframe#composebody_ifr');
  }

  /** The body of the plain text editor. */
  get plain(): Locator {
    return this.page.locator('textarea#composebody');
  }

  get subject(): Locator {
    return this.page.locator('#compose-subject');
  }

  async signIn(person: Person): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator('#rcmloginuser').fill(person.login);
    await this.page.locator('#rcmloginpwd').fill(person.password);
    await this.page.locator('#rcmloginsubmit').click();
    await this.page.waitForURL(/_task=mail/);
    await this.#quiet();
  }

  /** Opens an empty message. Roundcube can lose a compose session that is opened while the inbox still loads. */
  async compose(person: Person): Promise<void> {
    await this.#quiet();
    await this.page.locator('a.compose:visible').click();
    await this.page.waitForURL(/_action=compose/);
    await this.#editorReady(person.html);
  }

  /** Opens the first message of the inbox and answers it. */
  async reply(person: Person, subject: string): Promise<void> {
    await this.page.locator('#messagelist').getByText(subject).first().dblclick();
    await this.page.waitForURL(/_uid=/);
    await this.#quiet();
    await this.page.locator('a.reply:visible').first().click();
    await this.page.waitForURL(/_action=compose/);
    await this.#editorReady(person.html);
  }

  async address(subject: string): Promise<void> {
    const to = this.page.locator('#compose_to input').first();
    await to.click();
    await to.pressSequentially(`${PARENT},`);
    await expect(this.page.locator('#compose_to li.recipient')).toHaveCount(1);
    await this.subject.click();
    await this.page.keyboard.insertText(subject);
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
    if (!html) return this.plain.inputValue();
    return this.rich.evaluate((body) => [...body.children].map(({ textContent }) => textContent).join('\n'));
  }

  /** Puts a whole text in at once, as pasting it does. Line breaks become paragraphs in the HTML editor. */
  async paste(text: string): Promise<void> {
    if (await this.plain.isVisible()) {
      await this.plain.click();
      await this.page.keyboard.insertText(text);
      return;
    }
    await this.rich.click();
    await this.rich.evaluate((body, lines) => {
      const data = new DataTransfer();
      data.setData('text/html', lines.map((line) => `<p>${line}</p>`).join(''));
      body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text.split('\n'));
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
    const body = await (html ? this.page.locator('iframe#composebody_ifr') : this.plain).boundingBox();
    if (!body) throw new Error('The editor is not in view.');
    await this.page.mouse.move(body.x + body.width - 40, Math.max(body.y, 0) + 160);
    await this.page.mouse.wheel(0, pixels);
    await this.page.waitForTimeout(600);
  }

  /** Whether the editor itself is on top at a point of the page, and nothing lies over it. */
  showsAt(x: number, y: number): Promise<boolean> {
    return this.page.evaluate(
      ([at, down]) => {
        const top = document.elementFromPoint(at, down);
        return top?.matches('iframe#composebody_ifr, textarea#composebody') ?? false;
      },
      [x, y] as const,
    );
  }

  /** Switches between the HTML and the plain editor, agreeing that formatting may be lost. */
  async switchEditor(to: 'html' | 'plain'): Promise<void> {
    this.page.once('dialog', (dialog) => dialog.accept());
    const toHtml = this.page.locator('.editor-toolbar a.mce-i-html');
    const toPlain = this.page.getByRole('button', { name: 'Plain text' });
    await (to === 'html' ? toHtml : toPlain).click();
    await this.#editorReady(to === 'html');
  }

  async send(): Promise<void> {
    await this.page.locator('.formbuttons button.send').click();
    await this.page.waitForURL((url) => !url.search.includes('_action=compose'));
  }

  async #editorReady(html: boolean): Promise<void> {
    await this.#quiet();
    await expect(html ? this.rich : this.plain).toBeVisible();
  }

  /** Waits until the page asks for nothing more; a request that Roundcube leaves open is not waited for for ever. */
  async #quiet(): Promise<void> {
    await this.page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  }
}
