import { addressesIn, standIn } from './address';
import type { Site } from './types';

/** SOGo is built with Angular, and Angular's own attributes are the same in every language. */
const APP = '[ng-app^="SOGo."]';
const LETTER = 'form[name="messageForm"]';

export const sogo: Site = {
  name: 'sogo',
  sendsByCtrlEnter: false,
  matches: (_location, doc) => doc.querySelector(APP) !== null,
  envelope(field) {
    const letter = standIn(field).closest(LETTER);
    const subject = letter?.querySelector<HTMLInputElement>('input[name="subject"]');
    if (!letter || !subject) return null;
    const chips = [...letter.querySelectorAll('md-chip .sg-tile-content')].map((chip) => chip.textContent);
    // What is still being typed goes too: to press Send makes a chip of it.
    const typed = [...letter.querySelectorAll<HTMLInputElement>('md-chips input')].map(({ value }) => value);
    const identity = letter.querySelector<HTMLInputElement>('input[name="from"]');
    return {
      subject: subject.value,
      recipients: addressesIn([...chips, ...typed].join('\n')),
      sender: addressesIn(identity?.value ?? '')[0] ?? null,
    };
  },
  sendButton: (field) =>
    standIn(field).closest(LETTER)?.querySelector<HTMLElement>('button[ng-click="editor.send()"]') ?? null,
};
