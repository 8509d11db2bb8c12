import { expect } from '@playwright/test';
import { MailPage } from '../mail-page';
import type { Person } from '../school/staff';
import { SOGO_PLACES } from './places';

/** SOGo, with CKEditor 4 as its HTML editor and Angular around it: a letter is a dialog in the page. */
export class SogoPage extends MailPage {
  readonly #dialog = this.page.locator('#mailEditor');
  readonly places = SOGO_PLACES;

  async compose(person: Person): Promise<void> {
    await this.newMessage.click();
    await this.#opened(person);
  }

  async reply(person: Person, subject: string): Promise<void> {
    await this.page.locator(`md-list-item button[aria-label="${subject}"]`).first().click();
    await this.quiet();
    await this.page.locator('button[ng-click^="viewer.reply("]:visible').click();
    await this.#opened(person);
  }

  async send(): Promise<void> {
    await this.sendButton.click();
    await expect(this.#dialog).toHaveCount(0);
  }

  /** CKEditor 4 holds its caret in runs of U+200B, and a space that then has nothing before it in its text is a hard one. */
  withoutFillers(html: string): string {
    return html.replaceAll('\u200B', '').replaceAll('&nbsp;', ' ');
  }

  /** CKEditor 4 breaks lines as SOGo wants it, and makes no paragraphs. */
  protected async richText(): Promise<string> {
    const text = await this.rich.evaluate((body) => {
      const walker = document.createTreeWalker(body);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        text += node.nodeName === 'BR' ? '\n' : (node.nodeValue ?? '');
      }
      return text;
    });
    return this.withoutFillers(text);
  }

  protected lines(lines: readonly string[]): string {
    return lines.join('<br />');
  }

  /** The dialog grows to its size, and then loads its editor. */
  async #opened(person: Person): Promise<void> {
    await expect(this.#dialog).toBeVisible();
    await this.editorReady(person.html);
  }
}
