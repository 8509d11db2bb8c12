/** What a mail program put into the draft: not the writer's words, so neither read nor marked. */

const NOT_THE_WRITERS = [
  '.gmail_quote',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.moz-signature',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.yahoo_quoted',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '#_rc_sig',
  'blockquote[type="cite" i]',
].join(', ');

/** The line above a quote. A writer who begins in it takes it over, and its name with it. */
const INTRO = '#reply-intro, .moz-cite-prefix';

/** From here to the end everything is the message that is answered. */
const QUOTE_TO_THE_END = '#divRplyFwdMsg, #appendonsend';

/** Takes an element of a rich editor; returns whether it was put there by a mail program. */
export function isQuoted(element: Element): boolean {
  const quote = element.localName === 'blockquote';
  if (!quote && element.id === '' && !element.hasAttribute('class')) return false;
  if (element.matches(INTRO)) return readsAsIntro(element);
  return element.matches(NOT_THE_WRITERS) || (quote && followsIntro(element));
}

/** Takes an element of a rich editor; returns whether only quoted text can follow. */
export function opensQuoteToTheEnd(element: Element): boolean {
  return element.id !== '' && element.matches(QUOTE_TO_THE_END);
}

/** Takes the text of a node; returns whether it is the line that mail programs put above a signature. */
export function isSignatureLine(data: string): boolean {
  return data.length < 12 && /^\s*--[ \u00A0]\s*$/.test(data);
}

function followsIntro(quote: Element): boolean {
  const before = quote.previousElementSibling;
  return before !== null && (before.matches(INTRO) || readsAsIntro(before));
}

/** "On 24 November 2026, a parent wrote:" in any language: it gives a date and ends in a colon. */
function readsAsIntro(element: Element): boolean {
  return /\d.*[:：]\s*$/su.test(element.textContent ?? '');
}
