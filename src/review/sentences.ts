import { Recent, type Remembered } from './memo';
import { type Token, tokenise } from './tokens';
import type { Span } from './types';

/**
 * A sentence apart from where it stands. The same words give the same object,
 * so whatever was worked out about it can be kept (`remember`).
 */
export interface Sentence extends Remembered {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A sentence where it stands; offsets are into the text it was cut from. */
export interface Placed extends Span {
  readonly sentence: Sentence;
}

const sentences = new Recent<string, Sentence>(4000);
const blocks = new Recent<string, readonly Placed[]>(2000);

// After these a full stop ends nothing.
const SHORT =
  /(?:^|[\s(/])(?:mr|mrs|ms|miss|mx|dr|prof|rev|fr|sr|st|rd|ave|no|nos|ref|tel|ext|approx|dept|inc|incl|eg|e\.g|ie|i\.e|etc|vs|cf|al|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|p\.s|encl?|cc|pp|yr|yrs|wk|wks|hr|hrs|mins?|\p{Lu})$/iu;
const END = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;

/** A text with a space for each line break, so that a wrapped line reads like the rest; offsets stay. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}

/** The sentence object for `text`: the same one for the same words while it is in use. */
export function sentenceOf(text: string): Sentence {
  return sentences.get(text, () => ({ text, tokens: tokenise(text), memory: [] }));
}

/**
 * Cuts a block of running text into sentences. Takes a block without blank lines (single line breaks
 * count as spaces); returns the sentences in order, trimmed, with offsets into the block.
 */
export function cutSentences(block: string): readonly Placed[] {
  return blocks.get(block, cut);
}

function cut(block: string): readonly Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  for (const end of block.matchAll(END)) {
    const to = end.index + end[0].length;
    if (!endsSentence(block, from, end.index, to, end[0])) continue;
    place(block, from, to, placed);
    from = to;
  }
  place(block, from, block.length, placed);
  return placed;
}

function endsSentence(block: string, from: number, at: number, to: number, mark: string): boolean {
  const next = /^\s+["'“‘([]*(\S)/.exec(block.slice(to, to + 12))?.[1];
  if (next === undefined) return true;
  const onlyStop = mark[0] === '.' && !mark.startsWith('..');
  // "9.15 a.m. on Friday", "… and then", "really? she said": what goes on in lower case is one sentence
  // unless a plain full stop stands there, which tired writers do follow with a small letter.
  if (/\p{Ll}/u.test(next) && (!onlyStop || SHORT.test(block.slice(Math.max(from, at - 12), at))))
    return false;
  return !(onlyStop && SHORT.test(block.slice(Math.max(from, at - 12), at)));
}

function place(block: string, from: number, to: number, placed: Placed[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(block[start] as string)) start++;
  while (end > start && /\s/.test(block[end - 1] as string)) end--;
  if (start < end) placed.push({ start, end, sentence: sentenceOf(block.slice(start, end)) });
}
