import { expect } from '@playwright/test';
import { MailPage } from '../mail-page';
import { PARENT, type Person } from '../school/staff';

/** Roundcube, with TinyMCE 5 as its HTML editor. */
export class RoundcubePage extends MailPage {
  readonly frame = 'iframe#composebody_ifr';
  readonly plain = this.page.locator('textarea#composebody');
  readonly subject = this.page.locator('#compose-subject');
  readonly sendButton = this.page.locator('.formbuttons button.send');
  readonly markup = {
    bold: (words: string) => `<strong>${words}</strong>`,
    italic: (words: string) => `<em>${words}</em>`,
  };

  async signIn(person: Person): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator('#rcmloginuser').fill(person.login);
    await this.page.locator('#rcmloginpwd').fill(person.password);
    await this.page.locator('#rcmloginsubmit').click();
    await this.page.waitForURL(/_task=mail/);
    await this.quiet();
  }

  /** Roundcube can lose a compose session that is opened while the inbox still loads. */
  async compose(person: Person): Promise<void> {
    await this.quiet();
    await this.page.locator('a.compose:visible').click();
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

  async address(subject: string): Promise<void> {
    const to = this.page.locator('#compose_to input').first();
    await to.click();
    await to.pressSequentially(`${PARENT},`);
    await expect(this.page.locator('#compose_to li.recipient')).toHaveCount(1);
    await this.subject.click();
    await this.page.keyboard.insertText(subject);
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
