import { addressesIn, nearest, pageOf } from './address';
import type { Site } from './types';

const HOSTS = new Set([
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
]);
// Its name is translated; the keys that press it stand in its title in many languages.
const SEND = 'button[title*="(Ctrl+Enter)"], button[aria-label="Send"]';
const BODY = '[contenteditable="true"][aria-multiline="true"]';

export const outlook: Site = {
  name: 'outlook',
  matches: (location) => HOSTS.has(location.hostname),
  envelope(field) {
    if (!field.element.matches(BODY)) return null;
    const compose = composeAround(field.element);
    if (!compose) return null;
    // Address lines are editable boxes too, without more than one line; a pill carries its address in full.
    const lines = [...compose.querySelectorAll('[contenteditable="true"]')].filter(
      (line) => line !== field.element && !line.matches(BODY) && !line.contains(field.element),
    );
    const written = lines.flatMap((line) => [line.textContent, ...titlesIn(line)]);
    return {
      subject: compose.querySelector<HTMLInputElement>('input[type="text"][maxlength="255"]')?.value ?? null,
      recipients: addressesIn(written.join('\n')),
      sender:
        addressesIn(pageOf(field).querySelector('#mectrl_currentAccount_secondary')?.textContent ?? '')[0] ??
        null,
    };
  },
  sendButton: (field) => nearest(field.element, SEND),
};

/** The nearest part of the page that holds the letter and at least one other editable line. */
function composeAround(body: Element): Element | null {
  for (let at = body.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelectorAll('[contenteditable="true"]').length > 1) return at;
  }
  return null;
}

function titlesIn(line: Element): string[] {
  return [...line.querySelectorAll('[title], [aria-label]')].map(
    (pill) => `${pill.getAttribute('title') ?? ''}\n${pill.getAttribute('aria-label') ?? ''}`,
  );
}
