import { addressesIn, standIn } from './address';
import type { Envelope, Site } from './types';

const SUBJECT = 'input[name="subject" i], input[id="subject" i]';
const RECIPIENTS = ['to', 'cc', 'bcc']
  .map((name) => `input[name="${name}" i], textarea[name="${name}" i]`)
  .join(', ');

/** Any page: what a form around the field plainly says, or nothing. */
export const generic: Site = {
  name: 'generic',
  sendsByCtrlEnter: false,
  matches: () => true,
  envelope(field): Envelope {
    const form = standIn(field).closest('form');
    const written = [...(form?.querySelectorAll<HTMLInputElement>(RECIPIENTS) ?? [])].map(
      ({ value }) => value,
    );
    return {
      subject: form?.querySelector<HTMLInputElement>(SUBJECT)?.value ?? null,
      recipients: addressesIn(written.join('\n')),
      sender: null,
    };
  },
  // A form may do anything when it is submitted: only mail programs are known to send.
  sendButton: () => null,
};
