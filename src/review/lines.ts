import type { Span } from './types';

/**
 * What a line is for. `header`: letterhead, subject, date, reference, before the greeting; `heading`: a
 * short line that titles what follows; `signature`: who it is from, after the sign-off; `quoted`: somebody else's words below.
 */
export type Role = 'header' | 'greeting' | 'heading' | 'body' | 'list' | 'sign-off' | 'signature' | 'quoted';

/** A line with words in it; offsets are into the draft. */
export interface Line extends Span {
  readonly text: string;
  readonly role: Role;
  /** Whether an empty line stands before it (or nothing does). */
  readonly opens: boolean;
  /** Whether a mail program broke it here because the next word had no room. */
  readonly wraps: boolean;
}

const GREETING =
  /^(?:dear\b|hi\b|hiya\b|hello\b|hey\b|good (?:morning|afternoon|evening)\b|morning\b|afternoon\b|to (?:the )?parents?\b|to whom\b|prynhawn da\b|bore da\b|noswaith dda\b|annwyl\b|shwmae\b|helo\b|feasgar math\b|madainn mhath\b|a chara\b)/i;
const SIGN_OFF =
  /^(?:(?:yours|your)[ ,]+(?:sincerely|faithfully|truly)|(?:kind(?:est)?|warm(?:est)?|best|many) (?:regards|wishes|thanks)|with (?:kind|best|warm|many|thanks)\b.*|regards|best|(?:many )?thanks(?: again| so much| very much| in advance)?|thank you(?: again| so much| very much| for your (?:help|support|time|co-?operation|understanding))?|all the best|take care|cheers|diolch(?: yn fawr)?|cofion(?: (?:cynnes|gorau))?|hwyl(?: fawr)?|le gach dea-ghu[ií]|yn gywir|le meas|with thanks|all good wishes|best wishes|warmly|sincerely|faithfully|see you (?:soon|then|there))[\s,.!]*$/i;
const QUOTE_OPENS =
  /^(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|_{8,}|on .{4,120}\bwrote:|from:\s.+|(?:>|&gt;))/i;
const HEADER =
  /^(?:subject|re|ref|our ref|your ref|date|to|cc|from|sent|fao|tel|telephone|email|class|name of (?:child|pupil)|d\.?o\.?b|address|website|www\.)\b\s*[:.]/i;
const BULLET = /^\s*(?:[-–—•*·▪◦o]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\p{L}+|\d{1,2})[\s./-]+\d{2,4}\s*$/iu;

/** How many characters of list marker a line begins with. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/**
 * Cuts a draft into its lines with words and says what each is for.
 * Takes any text (LF, CRLF or CR); linear in its length.
 */
export function readLines(text: string): Line[] {
  const raw: Raw[] = [];
  let opens = true;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const before = raw.at(-1);
    const gap = before ? text.slice(before.start + before.text.length, match.index) : '\n\n';
    opens ||= /\n[^\n]*\n|\r[^\r\n]*\r(?!\n)/.test(gap);
    if (match[0].trim() === '') {
      opens = true;
      continue;
    }
    raw.push({ text: match[0], start: match.index, opens });
    opens = false;
  }
  return roles(raw);
}

interface Raw {
  readonly text: string;
  readonly start: number;
  readonly opens: boolean;
}

function roles(raw: readonly Raw[]): Line[] {
  const greetingAt = raw.slice(0, 30).findIndex(greets);
  const width = wrapWidth(raw.slice(Math.max(0, greetingAt)));
  const lines: Line[] = [];
  let quoted = false;
  let signed = false;
  raw.forEach((line, index) => {
    const trimmed = line.text.trim();
    const wraps = width > 0 && isFull(line, raw[index + 1], width);
    quoted ||= index > greetingAt && index > 0 && QUOTE_OPENS.test(trimmed);
    signed ||= !quoted && index > Math.max(greetingAt, 0) && SIGN_OFF.test(trimmed);
    const role = quoted
      ? 'quoted'
      : index === greetingAt
        ? 'greeting'
        : index < greetingAt || (index < 6 && HEADER.test(trimmed))
          ? 'header'
          : signed
            ? afterSignOff(trimmed)
            : roleInBody(trimmed, line.opens && !wraps && !goesOn(raw[index + 1]), isLast(raw[index + 1]));
    if (signed && role === 'body') signed = false;
    lines.push({
      start: line.start,
      end: line.start + line.text.length,
      text: line.text,
      role,
      opens: line.opens,
      wraps,
    });
  });
  return withUnsignedSignature(lines);
}

/** A greeting begins a paragraph or has a capital: "morning" may also be where a wrapped line goes on. */
function greets({ text, opens }: Raw): boolean {
  return GREETING.test(text.trim()) && (opens || /^\s*\p{Lu}/u.test(text));
}

/**
 * How wide the letter is wrapped, from its longest line above the sign-off; 0 where a line is longer than mail
 * programs leave one, or all are so short that nothing was wrapped.
 */
function wrapWidth(raw: readonly Raw[]): number {
  let longest = 0;
  for (const [index, { text }] of raw.entries()) {
    const line = text.trim();
    if (index > 0 && (SIGN_OFF.test(line) || QUOTE_OPENS.test(line))) break;
    longest = Math.max(longest, line.length);
    if (longest > 100) return 0;
  }
  return longest >= 60 ? longest : 0;
}

/** Whether a line was broken because the first word of the next one had no room in it. */
function isFull({ text }: Raw, next: Raw | undefined, width: number): boolean {
  if (!next || next.opens || BULLET.test(next.text)) return false;
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return text.trimEnd().length + 1 + word.length > width;
}

// A person's name alone on a line: "Mrs Y. Benbow", "Yvonne Marchetti".
const NAME_LINE =
  /^(?:pp )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sister|Father)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|ap|ab|ferch)){0,4}[,.]?$/u;

/** Many letters end in a name and a title with no words of farewell above them: those lines are a signature too. */
function withUnsignedSignature(lines: Line[]): Line[] {
  const end = lines.findLastIndex(({ role }) => role !== 'quoted') + 1;
  let from = end;
  while (from > 1 && end - from < 5 && isShortLine(lines[from - 1] as Line)) from--;
  const first = lines.findIndex(
    ({ text }, index) => index >= from && index < end && NAME_LINE.test(text.trim()),
  );
  if (first < 0) return lines;
  return lines.map((line, index) => (index >= first && index < end ? { ...line, role: 'signature' } : line));
}

function isShortLine({ text, role }: Line): boolean {
  const trimmed = text.trim();
  return (
    (role === 'body' || role === 'heading') && trimmed.length <= 60 && !/[!?:]$|\p{Ll}{3}\.$/u.test(trimmed)
  );
}

/** Under the sign-off stand names and titles; a long line there is the letter going on (a postscript). */
function afterSignOff(line: string): Role {
  if (SIGN_OFF.test(line)) return 'sign-off';
  return line.length > 70 || /^(?:p\.?\s?s\b)/i.test(line) ? 'body' : 'signature';
}

/** Whether a line takes up the one above it with a small letter. */
function goesOn(next: Raw | undefined): boolean {
  return next !== undefined && !next.opens && !BULLET.test(next.text) && /^\s*\p{Ll}/u.test(next.text);
}

/** Whether the letter's own words end before this line. */
function isLast(next: Raw | undefined): boolean {
  return next === undefined || QUOTE_OPENS.test(next.text.trim());
}

function roleInBody(line: string, opens: boolean, last: boolean): Role {
  if (BULLET.test(line)) return 'list';
  if (HEADER.test(line) || DATE.test(line)) return 'header';
  const short = line.length <= 70 && !/[.!?,;]["'”’)]*$/.test(line);
  return short && opens && !last ? 'heading' : 'body';
}
