/** What a mail program put into the draft: not the writer's words, so neither read nor marked. */

const NOT_THE_WRITERS = [
  '.gmail_quote',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.moz-cite-prefix',
  '.moz-signature',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.yahoo_quoted',
  '#reply-intro',
  '#_rc_sig',
  'blockquote[type="cite" i]',
].join(', ');

/** From here to the end everything is the message that is answered. */
const QUOTE_TO_THE_END = '#divRplyFwdMsg, #appendonsend';

/** Takes an element of a rich editor; returns whether it was put there by a mail program. */
export function isQuoted(element: Element): boolean {
  const quote = element.localName === 'blockquote';
  if (!quote && element.id === '' && !element.hasAttribute('class')) return false;
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
  return quote.previousElementSibling?.matches('#reply-intro, .moz-cite-prefix') ?? false;
}
