import { beginsSmall, bulletLength, endsWithStop, type LineText } from './line-text';
import { type Line, type Role, readLines } from './lines';
import { type Remembered, remember } from './memo';
import { cutSentences, type Placed, type Sentence } from './sentences';
import type { Span } from './types';

/** A sentence in its place in the draft; offsets are into the draft. */
export interface Said extends Span {
  readonly sentence: Sentence;
  readonly role: Role;
  /** Number of the paragraph, list item or line it belongs to, from 0. */
  readonly block: number;
}

/** A draft, read: its lines, and its sentences in order. */
export interface Draft extends Remembered {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Every sentence, headers and quoted parts included. */
  readonly said: readonly Said[];
  /** What the writer says to the reader: headings, body and lists. */
  readonly body: readonly Said[];
}

const IN_BODY: ReadonlySet<Role> = new Set<Role>(['greeting', 'heading', 'body', 'list']);

/** Reads a text into a draft. Any text will do; linear in its length. */
export function readDraft(text: string): Draft {
  const lines = readLines(text);
  const said: Said[] = [];
  let block = 0;
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (goesOn(lines[last] as Line, lines[last + 1])) last++;
    const opening = lines[first] as Line;
    const { start, placed } = first === last ? alone(opening) : together(text, opening, lines[last] as Line);
    for (const { start: from, end: to, sentence } of placed) {
      said.push({ start: start + from, end: start + to, sentence, role: opening.role, block });
    }
    block++;
    first = last + 1;
  }
  return { text, lines, said, body: said.filter((one) => IN_BODY.has(one.role)), memory: [] };
}

const inLine = remember(({ text }: LineText) => cutSentences(text));
const inItem = remember((line: LineText) => cutSentences(line.text.slice(bulletLength(line))));

/** The sentences of a block, and where it begins. */
interface Block {
  readonly start: number;
  readonly placed: readonly Placed[];
}

function alone({ start, role, written }: Line): Block {
  if (role !== 'list') return { start, placed: inLine(written) };
  return { start: start + bulletLength(written), placed: inItem(written) };
}

function together(text: string, { start, role, written }: Line, { end }: Line): Block {
  const from = start + (role === 'list' ? bulletLength(written) : 0);
  return { start: from, placed: cutSentences(text.slice(from, end)) };
}

/** Whether a line break is only where the mail program wrapped a paragraph. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || next.opens || next.role === 'list' || line.role === 'quoted') return false;
  if (line.role === 'greeting') return line.wraps && next.role === 'body';
  if (line.role !== next.role && !(line.role === 'list' && next.role === 'body')) return false;
  if (line.role !== 'body' && line.role !== 'list') return false;
  if (endsWithStop(line.written))
    return line.text.length >= 55 && line.role === 'body' && next.text.length >= 20;
  return line.wraps || beginsSmall(next.written) || line.text.length >= 60;
}

/** What `find` finds in a sentence, and where that sentence stands. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly said: Said;
}

/** Everything that `find` finds in sentences of a draft, in order. In most there is nothing, which costs next to nothing. */
export function everywhere<Thing>(
  all: readonly Said[],
  find: (sentence: Sentence) => readonly Thing[],
): Found<Thing>[] {
  const found: Found<Thing>[] = [];
  for (const said of all) {
    for (const thing of find(said.sentence)) found.push({ thing, said });
  }
  return found;
}

/** A stretch of a sentence where it stands in the draft. */
export function placeOf({ said, thing }: Found<Span>): Span {
  return { start: said.start + thing.start, end: said.start + thing.end };
}
