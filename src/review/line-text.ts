import { Recent, type Remembered, remember } from './memo';

/**
 * The text of a line apart from where it stands. The same words give the same object,
 * so whatever was worked out about it can be kept (`remember`).
 */
export interface LineText extends Remembered {
  readonly text: string;
  readonly trimmed: string;
}

const lines = new Recent<string, LineText>(4000);

/** The line object for `text`: the same one for the same words while it is in use. */
export function lineTextOf(text: string): LineText {
  return lines.get(text, () => ({ text, trimmed: text.trim(), memory: [] }));
}

const GREETING =
  /^(?:dear\b|hi\b|hiya\b|hello\b|hey\b|good (?:morning|afternoon|evening)\b|morning\b|afternoon\b|to (?:the )?parents?\b|to whom\b|prynhawn da\b|bore da\b|noswaith dda\b|annwyl\b|shwmae\b|helo\b|feasgar math\b|madainn mhath\b|a chara\b)/i;
const SIGN_OFF =
  /^(?:(?:yours|your)[ ,]+(?:sincerely|faithfully|truly)|(?:kind(?:est)?|warm(?:est)?|best|many) (?:regards|wishes|thanks)|with (?:kind|best|warm|many|thanks)\b.*|regards|best|(?:many )?thanks(?: again| so much| very much| in advance)?|thank you(?: again| so much| very much| for your (?:help|support|time|co-?operation|understanding))?|all the best|take care|cheers|diolch(?: yn fawr)?|cofion(?: (?:cynnes|gorau))?|hwyl(?: fawr)?|le gach dea-ghu[ií]|yn gywir|le meas|with thanks|all good wishes|best wishes|warmly|sincerely|faithfully|see you (?:soon|then|there))[\s,.!]*$/i;
const QUOTE_OPENS =
  /^(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|_{8,}|on .{4,120}\bwrote:|from:\s.+|(?:>|&gt;))/i;
const HEADER =
  /^(?:subject|re|ref|our ref|your ref|date|to|cc|from|sent|fao|tel|telephone|email|class|name of (?:child|pupil)|d\.?o\.?b|address|website|www\.)\b\s*[:.]/i;
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\p{L}+|\d{1,2})[\s./-]+\d{2,4}\s*$/iu;
const BULLET = /^\s*(?:[-–—•*·▪◦o]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
// A person's name alone on a line: "Mrs Y. Benbow", "Yvonne Marchetti".
const NAME_LINE =
  /^(?:pp )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sister|Father)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|ap|ab|ferch)){0,4}[,.]?$/u;

/** Whether a line greets; one that begins small may also be where a wrapped line goes on. */
export const looksLikeGreeting = remember(({ trimmed }: LineText) => GREETING.test(trimmed));
/** Whether a line takes its leave: "Kind regards", "Yours sincerely". */
export const isSignOff = remember(({ trimmed }: LineText) => SIGN_OFF.test(trimmed));
/** Whether somebody else's words are quoted from here on. */
export const opensQuote = remember(({ trimmed }: LineText) => QUOTE_OPENS.test(trimmed));
/** Whether a line is one of a letterhead, by its words or as a date. */
export const looksLikeHeader = remember(({ trimmed }: LineText) => HEADER.test(trimmed));
/** Whether a line is a date and nothing else. */
export const isDate = remember(({ trimmed }: LineText) => DATE.test(trimmed));
/** Whether a line is a person's name and nothing else. */
export const isNameAlone = remember(({ trimmed }: LineText) => NAME_LINE.test(trimmed));
/** Whether a line begins with the marker of a list. */
export const isListItem = remember(({ trimmed }: LineText) => BULLET.test(trimmed));
/** How many characters of list marker a line begins with. */
export const bulletLength = remember(({ text }: LineText) => BULLET.exec(text)?.[0].length ?? 0);
/** Whether a line's first sign is a capital. */
export const beginsWithCapital = remember(({ text }: LineText) => /^\s*\p{Lu}/u.test(text));
/** Whether a line's first sign is a small letter. */
export const beginsSmall = remember(({ text }: LineText) => /^\s*\p{Ll}/u.test(text));
/** Whether a line ends as a sentence does, or with a colon. */
export const endsWithStop = remember(({ text }: LineText) => /[.!?:]["'”’)]*\s*$/.test(text));
/** Whether a line is short and ends in no mark, as titles do. */
export const looksLikeTitle = remember(
  ({ trimmed }: LineText) => trimmed.length <= 70 && !/[.!?,;]["'”’)]*$/.test(trimmed),
);
