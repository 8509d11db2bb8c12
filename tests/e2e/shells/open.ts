import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { bundles } from '../../editors/bundles';
import { type GmailLetter, gmailPage } from './gmail';
import { type OutlookLetter, outlookPage } from './outlook';

declare global {
  interface Window {
    /** Puts one more recipient into the address line of a letter. */
    addRecipient(index: number, address: string): void;
  }
}

/** A letter as both mailboxes can show it. */
export type Letter = Omit<GmailLetter & OutlookLetter, 'labels' | 'place'> & {
  /** Whether it answers another, under that. */
  readonly place?: 'inline';
};

/** A mailbox that is open at its real address, with one letter or more in it. */
export interface Mailbox {
  readonly name: 'Gmail' | 'Outlook';
  open(page: Page, letters: readonly Letter[], from?: OpenFrom): Promise<void>;
  /** The words of a letter as they would be sent. */
  words(page: Page, index?: number): Promise<string>;
}

export interface OpenFrom {
  readonly host?: string;
  /** A window of its own for the one letter. */
  readonly poppedOut?: boolean;
  /** What the mailbox itself speaks: English when left out. */
  readonly language?: keyof typeof LABELS;
}

/** What each mailbox calls its body, its lines and Send. */
const LABELS = {
  Welsh: { gmail: ['Corff y Neges', 'Anfon'], outlook: ['At', 'Ychwanegu pwnc', 'Anfon', 'Ctrl+Enter'] },
  German: {
    gmail: ['Nachrichtentext', 'Senden'],
    outlook: ['An', 'Betreff hinzufügen', 'Senden', 'STRG+EINGABE'],
  },
  Polish: {
    gmail: ['Treść wiadomości', 'Wyślij'],
    outlook: ['Do', 'Dodaj temat', 'Wyślij', 'Ctrl+Klawisz Enter'],
  },
} as const;

const sayLines = (text: string): string =>
  text
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Answers every request to the host itself: nothing of a test reaches the network. */
async function serve(page: Page, host: string, html: string): Promise<void> {
  await page.context().route(`https://${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(bundles(), pathname);
    if (!pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/html', body: html });
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
  });
}

export const gmail: Mailbox = {
  name: 'Gmail',
  async open(page, letters, { host = 'mail.google.com', poppedOut, language } = {}) {
    const shown = letters.map(
      (letter): GmailLetter => ({
        ...(poppedOut ? { place: 'pop-out' } : {}),
        ...(language ? { labels: LABELS[language].gmail } : {}),
        ...letter,
      }),
    );
    await serve(page, host, gmailPage(shown));
    await page.goto(`https://${host}/mail/u/0/${poppedOut ? 'popout?ver=1&view=cm' : ''}`);
  },
  words: async (page, index = 0) =>
    sayLines(
      await page
        .locator('.body')
        .nth(index)
        .evaluate((body) => {
          const copy = body.cloneNode(true) as Element;
          for (const block of copy.querySelectorAll('div, blockquote, br')) {
            block.before('\n');
            block.after('\n');
          }
          return copy.textContent;
        }),
    ),
};

export const outlook: Mailbox = {
  name: 'Outlook',
  async open(page, letters, { host = 'outlook.office.com', poppedOut, language } = {}) {
    const shown = letters.map(
      (letter): OutlookLetter => ({
        ...(language ? { labels: LABELS[language].outlook } : {}),
        ...letter,
      }),
    );
    await serve(page, host, outlookPage(shown));
    await page.goto(`https://${host}/mail/${poppedOut ? 'deeplink/compose?popoutv2=1' : ''}`);
    await expect.poll(() => page.evaluate(() => typeof window.wordsOf)).toBe('function');
  },
  words: (page, index = 0) => page.evaluate((at) => window.wordsOf?.(at) ?? '', index),
};
