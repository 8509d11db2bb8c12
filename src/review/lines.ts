import {
  beginsSmall,
  beginsWithCapital,
  bulletLength,
  isDate,
  isListItem,
  isNameAlone,
  isSignOff,
  type LineText,
  lineTextOf,
  looksLikeGreeting,
  looksLikeHeader,
  looksLikeTitle,
  opensQuote,
} from './line-text';
import type { Span } from './types';

/**
 * What a line is for. `header`: letterhead, subject, date, reference, before the greeting; `heading`: a
 * short line that titles what follows; `signature`: who it is from, after the sign-off; `quoted`: somebody else's words below.
 */
export type Role = 'header' | 'greeting' | 'heading' | 'body' | 'list' | 'sign-off' | 'signature' | 'quoted';

/** A line with words in it; offsets are into the draft. */
export interface Line extends Span {
  readonly text: string;
  readonly written: LineText;
  readonly role: Role;
  /** Whether an empty line stands before it (or nothing does). */
  readonly opens: boolean;
  /** Whether a mail program broke it here because the next word had no room. */
  readonly wraps: boolean;
}

/**
 * Cuts a draft into its lines with words and says what each is for.
 * Takes any text (LF, CRLF or CR); linear in its length.
 */
export function readLines(text: string): Line[] {
  const raw: Raw[] = [];
  let opens = true;
  let end = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    opens ||= partsParagraphs(text.slice(end, index));
    const written = lineTextOf(line);
    if (written.trimmed === '') {
      opens = true;
      continue;
    }
    raw.push({ written, start: index, opens });
    end = index + line.length;
    opens = false;
  }
  return roles(raw);
}

interface Raw {
  readonly written: LineText;
  readonly start: number;
  readonly opens: boolean;
}

/** Whether the breaks between two lines leave an empty one. */
function partsParagraphs(breaks: string): boolean {
  if (breaks.length < 2 || breaks === '\r\n') return false;
  return breaks === '\n\n' || /\n[^\n]*\n|\r[^\r\n]*\r(?!\n)/.test(breaks);
}

function roles(raw: readonly Raw[]): Line[] {
  const greetingAt = raw.slice(0, 30).findIndex(greets);
  const width = wrapWidth(raw.slice(Math.max(0, greetingAt)));
  const lines: Line[] = [];
  let quoted = false;
  let signed = false;
  raw.forEach(({ written, start, opens }, index) => {
    const next = raw[index + 1];
    const wraps = width > 0 && isFull(written, next, width);
    quoted ||= index > greetingAt && index > 0 && opensQuote(written);
    signed ||= !quoted && index > Math.max(greetingAt, 0) && isSignOff(written);
    const role = quoted
      ? 'quoted'
      : index === greetingAt
        ? 'greeting'
        : index < greetingAt || (index < 6 && looksLikeHeader(written))
          ? 'header'
          : signed
            ? afterSignOff(written)
            : roleInBody(written, opens && !wraps && !goesOn(next), isLast(next));
    if (signed && role === 'body') signed = false;
    const { text } = written;
    lines.push({ start, end: start + text.length, text, written, role, opens, wraps });
  });
  return withUnsignedSignature(lines);
}

/** A greeting begins a paragraph or has a capital: "morning" may also be where a wrapped line goes on. */
function greets({ written, opens }: Raw): boolean {
  return looksLikeGreeting(written) && (opens || beginsWithCapital(written));
}

/**
 * How wide the letter is wrapped, from its longest line above the sign-off; 0 where a line is longer than mail
 * programs leave one, or all are so short that nothing was wrapped.
 */
function wrapWidth(raw: readonly Raw[]): number {
  let longest = 0;
  for (const [index, { written }] of raw.entries()) {
    if (index > 0 && (isSignOff(written) || opensQuote(written))) break;
    longest = Math.max(longest, written.trimmed.length);
    if (longest > 100) return 0;
  }
  return longest >= 60 ? longest : 0;
}

/** Whether a line was broken because the first word of the next one had no room in it. */
function isFull({ text }: LineText, next: Raw | undefined, width: number): boolean {
  if (!next || next.opens || bulletLength(next.written) > 0) return false;
  const word = /^\s*(\S+)/.exec(next.written.text)?.[1] ?? '';
  return text.trimEnd().length + 1 + word.length > width;
}

/** Many letters end in a name and a title with no words of farewell above them: those lines are a signature too. */
function withUnsignedSignature(lines: Line[]): Line[] {
  const end = lines.findLastIndex(({ role }) => role !== 'quoted') + 1;
  let from = end;
  while (from > 1 && end - from < 5 && isShortLine(lines[from - 1] as Line)) from--;
  let first = from;
  while (first < end && !isNameAlone((lines[first] as Line).written)) first++;
  for (let at = first; at < end; at++) lines[at] = { ...(lines[at] as Line), role: 'signature' };
  return lines;
}

function isShortLine({ written: { trimmed }, role }: Line): boolean {
  return (
    (role === 'body' || role === 'heading') && trimmed.length <= 60 && !/[!?:]$|\p{Ll}{3}\.$/u.test(trimmed)
  );
}

/** Under the sign-off stand names and titles; a long line there is the letter going on (a postscript). */
function afterSignOff(line: LineText): Role {
  if (isSignOff(line)) return 'sign-off';
  return line.trimmed.length > 70 || /^(?:p\.?\s?s\b)/i.test(line.trimmed) ? 'body' : 'signature';
}

/** Whether a line takes up the one above it with a small letter. */
function goesOn(next: Raw | undefined): boolean {
  return next !== undefined && !next.opens && bulletLength(next.written) === 0 && beginsSmall(next.written);
}

/** Whether the letter's own words end before this line. */
function isLast(next: Raw | undefined): boolean {
  return next === undefined || opensQuote(next.written);
}

function roleInBody(line: LineText, opens: boolean, last: boolean): Role {
  if (isListItem(line)) return 'list';
  if (looksLikeHeader(line) || isDate(line)) return 'header';
  return looksLikeTitle(line) && opens && !last ? 'heading' : 'body';
}
