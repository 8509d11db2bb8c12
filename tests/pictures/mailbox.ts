import { expect, type Page } from '@playwright/test';
import { CoachPage } from '../e2e/coach-page';

/** A letter with words to explain, framing, something good, and a blank. */
export const LETTER = [
  'Dear [name],',
  'I am writing with regard to Tobi’s week. He has an IEP, and he refused to complete his maths on Tuesday.',
  'On Thursday he helped a new boy find his coat peg and showed him the lunch boxes.',
  'Miss J. Hartley',
];

/** A window to write in as Gmail builds it, as far as its own names reach, in the colours that somebody chose. */
const MAILBOX = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Inbox</title>
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <style>
    body { margin: 0; font: 15px/1.6 sans-serif; background: light-dark(#eef1f5, #1b1b1d); }
    .IZ { margin: 16px auto; width: min(560px, 100vw - 16px); background: light-dark(#fff, #2a2a2d);
      border-radius: 8px; }
    input, [role=textbox] { box-sizing: border-box; width: 100%; border: 0; padding: 8px 16px; background: none;
      font: inherit; color: inherit; outline: 0; }
    [role=textbox] { height: min(310px, 100vh - 130px); overflow: auto; }
    [role=textbox] div { margin-bottom: 10px; }
    .Up { padding: 8px 16px 12px; }
    .Up [role=button] { display: inline-block; padding: 4px 22px; border-radius: 16px; background: #0b57d0;
      color: #fff; }
  </style>
  <div role="dialog" class="IZ" aria-label="New message"><form><input name="subjectbox" value="Tobi’s week"></form>
  <div role="textbox" contenteditable="true" g_editable="true" aria-label="Body" spellcheck="false">${LETTER.map(
    (line) => `<div>${line}</div>`,
  ).join('')}</div>
  <div class="Up"><div><div role="button" tabindex="0">Send</div></div></div></div></html>`;

/** Opens the mailbox, whose letter the writer has just changed, and waits until it was read. */
export async function openMailbox(page: Page): Promise<CoachPage> {
  const context = page.context();
  await context.unrouteAll();
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: MAILBOX }),
  );
  await page.goto('https://mail.google.com/mail/');
  const body = page.getByRole('textbox', { name: 'Body' });
  await body.click({ position: { x: 100, y: 20 } });
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(', Class 4H');
  const coach = new CoachPage(page);
  // Its name begins alike in every language.
  await coach.tree.wait('button', /^Alongside: .*\d/);
  await expect(async () => {
    const marks = (await coach.marksNow('')).map(({ text }) => text);
    expect(marks).toEqual(expect.arrayContaining(['with regard to', 'IEP']));
  }).toPass();
  return coach;
}
