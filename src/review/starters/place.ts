import type { Draft } from '../draft';
import type { Element } from '../types';

// What opens a letter well; everything else looks ahead and goes before the sign-off.
const FIRST: ReadonlySet<Element> = new Set<Element>(['strength', 'acknowledge']);

/**
 * Where in the draft a sentence for `element` goes in, as a paragraph of its own: a strength or a thank-you
 * after the greeting, the rest before the sign-off (or at the end of what is written).
 */
export function placeFor(element: Element, draft: Draft): number {
  return FIRST.has(element) ? afterGreeting(draft) : beforeSignOff(draft);
}

function afterGreeting({ lines, text }: Draft): number {
  const index = lines.findIndex(({ role }) => role === 'greeting');
  const next = lines[index + 1];
  if (index < 0) return lines.find(({ role }) => role === 'body' || role === 'list')?.start ?? 0;
  const greeting = lines[index];
  // A greeting that goes on into the message ("Hi Mrs Leung, end of week 2 …") has no line of its own to follow.
  if (greeting && (greeting.wraps || greeting.text.trim().length > 60))
    return greeting.start + nameEnd(greeting.text);
  let at = next;
  // A subject line under the greeting ("Re: Attendance") stays with it.
  for (let skip = index + 1; at && at.role === 'heading' && lines[skip + 1]; skip++) at = lines[skip + 1];
  return at ? at.start : text.length;
}

/** Length of "Hi Mrs Leung, " in a greeting line that goes on. */
function nameEnd(line: string): number {
  return /^[^,.!?]{1,40}[,.!?]\s*/.exec(line)?.[0].length ?? 0;
}

function beforeSignOff({ lines, text }: Draft): number {
  const index = lines.findIndex(({ role }) => role === 'sign-off' || role === 'signature');
  if (index >= 0) return (lines[index] as { start: number }).start;
  const quoted = lines.find(({ role }) => role === 'quoted');
  const last = lines.filter(({ role }) => role !== 'quoted').at(-1);
  return last ? last.end : (quoted?.start ?? text.length);
}
