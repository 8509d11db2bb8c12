import { addressesIn, nearest, pageOf } from './address';
import type { Site } from './types';

// Only what Gmail does not translate: labels and tooltips change with the writer's language.
const BODY = '[g_editable="true"][role="textbox"]';
const SEND = '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])';
const CHIP = '[role="option"][data-hovercard-id], [email][data-hovercard-id], span[email]';

export const gmail: Site = {
  name: 'gmail',
  matches: (location) => location.hostname === 'mail.google.com',
  envelope(field) {
    const page = pageOf(field);
    if (!field.element.matches(BODY)) return null;
    const compose = field.element.closest('form') ?? composeAround(field.element);
    if (!compose) return null;
    const chips = [...compose.querySelectorAll(CHIP)].map(
      (chip) => chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '',
    );
    return {
      subject: compose.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? null,
      recipients: addressesIn(chips.join('\n')),
      sender: senderOf(page),
    };
  },
  sendButton: (field) => nearest(field.element, SEND),
};

/** In a window of its own, or in the conversation that is answered: the nearest part that has a subject line. */
function composeAround(body: Element): Element | null {
  for (let at = body.parentElement; at; at = at.parentElement) {
    if (at.querySelector('input[name="subjectbox"]')) return at;
    if (at.matches('[role="dialog"]')) return at;
  }
  return null;
}

function senderOf(page: Document): string | null {
  const account = page.querySelector('meta[name="og-profile-acct"]')?.getAttribute('content') ?? '';
  return addressesIn(`${account}\n${page.title}`)[0] ?? null;
}
