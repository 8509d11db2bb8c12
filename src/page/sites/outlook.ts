import { addressesIn, nearest, ownPart, pageOf } from './address';
import { saysSend } from './send-words';
import type { Site } from './types';

const HOSTS = new Set([
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
]);
// What does not change with the language: a name for Outlook's own tests, which it leaves out at times, and in many
// languages the keys that press the button too.
const SEND = '[data-testid="ComposeSendButton"] button, button[title*="(Ctrl+Enter)"]';
const BODY = '[contenteditable="true"][aria-multiline="true"]';
const LINE = '[contenteditable="true"]:not([aria-multiline="true"])';
// What the subject is called is translated too: it is the one plain line of text beside a letter.
const SUBJECT = 'input:is([type="text"], :not([type])):not([role="combobox"], [role="searchbox"])';

export const outlook: Site = {
  name: 'outlook',
  sendsByCtrlEnter: true,
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
  sendButton({ element }) {
    const own = ownPart(element, BODY);
    return nearest(element, SEND, own) ?? nearest<HTMLElement>(element, 'button', own, isNamedSend);
  },
};

function isNamedSend(button: HTMLElement): boolean {
  const { ariaLabel, title, textContent } = button;
  return saysSend(ariaLabel) || saysSend(title) || saysSend(textContent);
}

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
