import { addressesIn, nearest, ownPart, pageOf } from './address';
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
const LINE = '[contenteditable="true"]:not([aria-multiline="true"])';
// What the subject is called is translated too: it is the one plain line of text beside a letter.
const SUBJECT = 'input:is([type="text"], :not([type])):not([role="combobox"], [role="searchbox"])';

export const outlook: Site = {
  name: 'outlook',
  matches: (location) => HOSTS.has(location.hostname),
  envelope(field) {
    const { element } = field;
    const compose = element.matches(BODY) ? composeAround(element) : null;
    if (!compose) return null;
    // Address lines are editable boxes without more than one line; a pill carries its address in full.
    const written = linesBeside(element, compose).flatMap((line) => [line.textContent, ...titlesIn(line)]);
    const account = pageOf(field).querySelector('#mectrl_currentAccount_secondary')?.textContent ?? '';
    return {
      subject: nearest<HTMLInputElement>(element, SUBJECT, compose)?.value ?? null,
      recipients: addressesIn(written.join('\n')),
      sender: addressesIn(account)[0] ?? null,
    };
  },
  sendButton: ({ element }) => nearest(element, SEND, ownPart(element, BODY)),
};

/** The nearest part of the page that holds this letter, no other, and at least one line for addresses. */
function composeAround(body: Element): Element | null {
  const own = ownPart(body, BODY);
  for (let at = body.parentElement; at && own.contains(at); at = at.parentElement) {
    if (linesBeside(body, at).length > 0) return at;
  }
  return null;
}

function linesBeside(body: Element, part: Element): Element[] {
  return [...part.querySelectorAll(LINE)].filter((line) => !body.contains(line));
}

function titlesIn(line: Element): string[] {
  return [...line.querySelectorAll('[title], [aria-label]')].map(
    (pill) => `${pill.getAttribute('title') ?? ''}\n${pill.getAttribute('aria-label') ?? ''}`,
  );
}
