import { expect } from '@playwright/test';
import { MailPage } from '../mail-page';
import { PARENT, type Person } from '../school/staff';

/** SOGo, with CKEditor 4 as its HTML editor and Angular around it: a letter is a dialog in the page. */
export class SogoPage extends MailPage {
  readonly #dialog = this.page.locator('#mailEditor');
  readonly frame = 'iframe.cke_wysiwyg_frame';
  readonly plain = this.#dialog.locator('textarea[name="content"]');
  readonly subject = this.#dialog.locator('input[name="subject"]');
  readonly sendButton = this.#dialog.locator('button[ng-click="editor.send()"]');
  readonly markup = {
    bold: (words: string) => `<strong>${words}</strong>`,
    italic: (words: string) => `<em>${words}</em>`,
  };

  async signIn(person: Person): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator('input[ng-model="app.creds.username"]').fill(person.login);
    await this.page.locator('#passwordField').fill(person.password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(/\/Mail\/view#!\/Mail\/0\/INBOX/);
    await this.quiet();
  }

  async compose(person: Person): Promise<void> {
    await this.page.locator('button.sg-fab-bottom-center:visible').click();
    await this.#opened(person);
  }

  async reply(person: Person, subject: string): Promise<void> {
    await this.page.locator(`md-list-item button[aria-label="${subject}"]`).first().click();
    await this.quiet();
    await this.page.locator('button[ng-click^="viewer.reply("]:visible').click();
    await this.#opened(person);
  }

  async address(subject: string): Promise<void> {
    const to = this.#dialog.locator('md-chips[ng-model$=".to"] input');
    await to.click();
    await to.pressSequentially(`${PARENT},`);
    await expect(this.#dialog.locator('md-chip')).toHaveCount(1);
    await this.subject.click();
    await this.page.keyboard.insertText(subject);
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
