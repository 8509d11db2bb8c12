import type { ArrivedMail } from './school/sink';

/**
 * A mail as it arrived, byte for byte, but for what is new in every mail however it was written:
 * its date, its id, and the line that divides its parts.
 */
export function withoutTheNew(mail: ArrivedMail): string {
  const boundary = mail.raw.match(/boundary="([^"]+)"/)?.[1];
  const raw = boundary ? mail.raw.replaceAll(boundary, 'BOUNDARY') : mail.raw;
  return raw.replace(/^Date: .*$/m, 'Date: THEN').replace(/^Message-ID: .*$/m, 'Message-ID: ONE');
}

/** The words of the plain part, lines as the writer made them. */
export function plainWords(mail: ArrivedMail): string {
  return (mail.parsed.text ?? '').replace(/\r\n/g, '\n').trim();
}

/** The HTML of the message, or an empty string when it has none. */
export function htmlOf(mail: ArrivedMail): string {
  return mail.parsed.html || '';
}

/** The lines of text that a reader of the HTML sees, without blank ones. */
export function linesOfHtml(mail: ArrivedMail): string[] {
  const text = htmlOf(mail)
    .replace(/<(?:br|\/?p|\/?div)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '');
  return linesOf(text.replaceAll('&nbsp;', ' ').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

/** The lines of a text that hold anything, trimmed. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** Anything that only the extension would write. */
export const OURS = /alongside|chrome-extension|data-coach|popover|highlight/i;
