type Stretch = [from: number, to: number];

/** A line longer than this is no attribution of a mail program. */
const LONGEST_ATTRIBUTION = 300;
const SIGNATURE = /^--[ \u00A0]$/;
const ORIGINAL = /^-{2,} ?[^-]{3,40}? ?-{2,}$/;
const OUTLOOK_RULE = /^_{20,}$/;
const WROTE = /^On\b.+\bwrote:\s*$/s;
const DATED = /\d.*:\s*$/s;

/**
 * Takes the value of a textarea; returns the stretches of whole lines that the writer wrote, in order:
 * without "> " lines, the "On … wrote:" above them, what follows an original-message line, and a signature.
 */
export function writersLines(value: string): Stretch[] {
  const lines = splitLines(value);
  const answers = /^>/m.test(value) || value.includes('wrote:');
  const kept: Stretch[] = [];
  const keep = (line: Stretch): void => {
    const last = kept.at(-1);
    if (last?.[1] === line[0]) last[1] = line[1];
    else kept.push([...line]);
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const first = value.charAt(line[0]);
    if (first === '-' && SIGNATURE.test(read(value, line))) break;
    if ((first === '-' || first === '_') && opensOriginal(value, lines, index)) break;
    if (first === '>') continue;
    const attribution = answers ? attributionLength(value, lines, index) : 0;
    if (attribution === 0) keep(line);
    else if (attribution === 'to the end') break;
    else index += attribution - 1;
  }
  return kept;
}

/** How many lines from here say who wrote the quoted lines below; mail programs wrap them. */
function attributionLength(value: string, lines: readonly Stretch[], index: number): number | 'to the end' {
  let said = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[index + count - 1];
    if (!line || line[1] - line[0] > LONGEST_ATTRIBUTION) return 0;
    const text = read(value, line);
    if (text === '' || text.startsWith('>')) return 0;
    said += `${text}\n`;
    if (!text.trimEnd().endsWith(':')) continue;
    const quoteFollows = nextText(value, lines, index + count).startsWith('>');
    if (WROTE.test(said)) return quoteFollows ? count : 'to the end';
    return quoteFollows && count === 1 && DATED.test(said) ? count : 0;
  }
  return 0;
}

/** "-----Original Message-----", or Outlook's rule with a header block under it. */
function opensOriginal(value: string, lines: readonly Stretch[], index: number): boolean {
  const text = read(value, lines[index] ?? [0, 0]).trimEnd();
  if (text.length > 80) return false;
  if (ORIGINAL.test(text)) return /^\S+: /.test(nextText(value, lines, index + 1));
  return OUTLOOK_RULE.test(text) && /^\S+: /.test(nextText(value, lines, index + 1));
}

function nextText(value: string, lines: readonly Stretch[], index: number): string {
  for (let at = index; at < Math.min(lines.length, index + 3); at += 1) {
    const text = read(value, lines[at] ?? [0, 0]);
    if (text.trim() !== '') return text;
  }
  return '';
}

function read(value: string, [from, to]: Stretch): string {
  return value.slice(from, Math.min(to, from + LONGEST_ATTRIBUTION + 1)).replace(/\r?\n$/, '');
}

function splitLines(value: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = 0; from < value.length; ) {
    const end = value.indexOf('\n', from);
    const to = end === -1 ? value.length : end + 1;
    lines.push([from, to]);
    from = to;
  }
  return lines;
}
