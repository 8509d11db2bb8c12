import { addressesIn, nearest, ownPart, pageOf } from './address';
import type { Site } from './types';

// Only what Gmail does not translate: labels and tooltips change with the writer's language.
const BODY = '[g_editable="true"][role="textbox"]';
const SUBJECT = 'input[name="subjectbox"]';
const SEND = '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])';
// Above an answer stand the names of the conversation, with addresses too: they are not whom it goes to.
const CHIP = '[role="listbox"] [role="option"][data-hovercard-id]';
// What is still being typed goes too: to press Send makes a chip of it.
const TYPED = '.anm input';

export const gmail: Site = {
  name: 'gmail',
  sendsByCtrlEnter: true,
  matches: (location) => location.hostname === 'mail.google.com',
  envelope(field) {
    const { element } = field;
    if (!element.matches(BODY)) return null;
    const compose = ownPart(element, BODY);
    const subject = nearest<HTMLInputElement>(element, SUBJECT, compose);
    const chips = [...compose.querySelectorAll(CHIP)];
    if (!subject && chips.length === 0) return null;
    const named = chips.map((chip) => chip.getAttribute('data-hovercard-id'));
    const typed = [...compose.querySelectorAll<HTMLInputElement>(TYPED)].map(({ value }) => value);
    return {
      subject: subject?.value ?? null,
      recipients: addressesIn([...named, ...typed].join('\n')),
      sender: senderOf(pageOf(field)),
    };
  },
  sendButton: ({ element }) => nearest(element, SEND, ownPart(element, BODY)),
};

function senderOf(page: Document): string | null {
  const account = page.querySelector('meta[name="og-profile-acct"]')?.getAttribute('content') ?? '';
  // "A subject - account - the name of the mailbox": a subject may hold an address too.
  return addressesIn(account)[0] ?? addressesIn(page.title).at(-1) ?? null;
}
