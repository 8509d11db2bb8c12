import { createReviewer } from '../../src/review/review';
import type { Flag } from '../../src/review/types';
import { PARENT } from './school/staff';

/** A letter with wording of several families in it, short enough to type. Words stand between any two of its marks. */
export const LETTER = [
  'Dear Mrs Jones,',
  'I am writing with regard to Sam. I met him prior to half term, in accordance with our plan.',
  'He refused to hand in his homework on Tuesday, and in maths he was disruptive.',
  'You must attend the meeting in order to discuss his IEP with us. We will ascertain what helps.',
  'Kind regards',
].join('\n');

/** What the engine flags in a text, with the settings of a fresh profile. */
export function flagsOf(text: string): readonly Flag[] {
  const today = new Date().toISOString().slice(0, 10);
  return createReviewer().review(text, { nation: 'England', today, audience: 'family' }).flags;
}

/** A mail from the parent, which itself holds wording that would be flagged in a letter of the school's. */
export function fromParent(to: string, subject: string): string {
  return [
    `From: Parent <${PARENT}>`,
    `To: <${to}>`,
    `Subject: ${subject}`,
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
    `Message-ID: <${Date.now()}@home.test>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello,',
    '',
    'I am writing with regard to Sam. You must tell the SENCO about his IEP prior to Friday.',
    '',
    'A parent',
    '',
  ].join('\n');
}
