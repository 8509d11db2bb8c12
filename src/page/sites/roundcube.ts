import { addressesIn, pageOf } from './address';
import type { Site } from './types';

const RECIPIENTS = '#_to, #_cc, #_bcc, ul.recipient-input li.recipient .email, ul.recipient-input input';

export const roundcube: Site = {
  name: 'roundcube',
  sendsByCtrlEnter: false,
  matches: (_location, doc) =>
    doc.querySelector('#composebody') !== null && doc.querySelector('#_to') !== null,
  envelope(field) {
    const page = pageOf(field);
    const subject = page.querySelector<HTMLInputElement>('#compose-subject');
    if (!subject) return null;
    const written = [...page.querySelectorAll<HTMLElement>(RECIPIENTS)].map(
      (element) => ('value' in element ? String(element.value) : '') || element.textContent,
    );
    // With one identity the sender is a hidden choice; its name and address are the option's text.
    const identity = page.querySelector<HTMLSelectElement>('#_from')?.selectedOptions[0]?.textContent ?? '';
    return {
      subject: subject.value,
      recipients: addressesIn(written.join('\n')),
      sender: addressesIn(identity)[0] ?? null,
    };
  },
  sendButton: (field) => pageOf(field).querySelector<HTMLElement>('.formbuttons .send, a.send'),
};
