import { MailPage } from '../mail-page';
import type { Person } from '../school/staff';
import { ROUNDCUBE_PLACES } from './places';

/** Roundcube, with TinyMCE 5 as its HTML editor. */
export class RoundcubePage extends MailPage {
  readonly places = ROUNDCUBE_PLACES;

  /** Roundcube can lose a compose session that is opened while the inbox still loads. */
  async compose(person: Person): Promise<void> {
    await this.quiet();
    await this.newMessage.click();
    await this.page.waitForURL(/_action=compose/);
    await this.editorReady(person.html);
  }

  async reply(person: Person, subject: string): Promise<void> {
    await this.page.locator('#messagelist').getByText(subject).first().dblclick();
    await this.page.waitForURL(/_uid=/);
    await this.quiet();
    await this.page.locator('a.reply:visible').first().click();
    await this.page.waitForURL(/_action=compose/);
    await this.editorReady(person.html);
  }

  /** Switches between the HTML and the plain editor, agreeing that formatting may be lost. */
  async switchEditor(to: 'html' | 'plain'): Promise<void> {
    this.page.once('dialog', (dialog) => dialog.accept());
    const toHtml = this.page.locator('.editor-toolbar a.mce-i-html');
    const toPlain = this.page.getByRole('button', { name: 'Plain text' });
    await (to === 'html' ? toHtml : toPlain).click();
    await this.editorReady(to === 'html');
  }

  async send(): Promise<void> {
    await this.sendButton.click();
    await this.page.waitForURL((url) => !url.search.includes('_action=compose'));
  }

  /** TinyMCE holds its caret in U+FEFF. */
  withoutFillers(html: string): string {
    return html.replaceAll('\uFEFF', '');
  }

  protected richText(): Promise<string> {
    return this.rich.evaluate((body) => [...body.children].map(({ textContent }) => textContent).join('\n'));
  }

  protected lines(lines: readonly string[]): string {
    return lines.map((line) => `<p>${line}</p>`).join('');
  }
}
