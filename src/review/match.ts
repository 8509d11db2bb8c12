import type { Pattern, Step } from './pattern';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Says how many tokens from `at` a class covers (0: none). Only ever called inside the sentence. */
export type ClassTest = (sentence: Sentence, at: number) => number;

export interface Hit<Rule> {
  readonly rule: Rule;
  /** Tokens of the whole match, end exclusive. */
  readonly tokens: readonly [from: number, to: number];
  /** Tokens that are underlined, end exclusive. */
  readonly marked: readonly [from: number, to: number];
}

interface Filed<Rule> {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly words: readonly string[];
  readonly order: number;
}

interface Waiting<Rule> {
  readonly order: number;
  readonly read: () => { rule: Rule; pattern: Pattern };
  isRead: boolean;
}

/** What is filed under a word. */
interface Shelf<Rule> {
  /** In the order in which they were given. */
  readonly filed: Filed<Rule>[];
  /** Lines not yet read. */
  waiting: Waiting<Rule>[];
}

/**
 * Many patterns, looked up by a word they must have, so that a sentence costs
 * in the number of its words and not in the number of rules.
 */
export class Patterns<Rule> {
  private readonly shelves = new Map<string, Shelf<Rule>>();
  private count = 0;

  constructor(private readonly classes: ReadonlyMap<string, ClassTest>) {}

  /** @throws Error when the pattern names a class that is not there */
  add(rule: Rule, pattern: Pattern, order = this.count++): void {
    for (const step of pattern.steps) {
      if (step.kind === 'class' && !this.classes.has(step.name)) throw new Error(`no class {${step.name}}`);
    }
    const anchor = pattern.steps[pattern.anchor];
    if (anchor?.kind !== 'words') throw new Error('a pattern is filed under a word');
    for (const words of anchor.any) {
      const { filed } = this.shelf(words[0] as string);
      filed.push({ rule, pattern, words, order });
      // Whatever was read first, patterns are tried in the order in which they were given.
      if ((filed.at(-2)?.order ?? -1) > order) filed.sort((a, b) => a.order - b.order);
    }
  }

  /**
   * Files a pattern unread, under the words it is looked up by (`under`, parted by spaces): it is read when
   * one of them first stands in a sentence.
   */
  file(under: string, read: Waiting<Rule>['read']): void {
    const waiting = { read, isRead: false, order: this.count++ };
    for (const word of under.split(' ')) this.shelf(word).waiting.push(waiting);
  }

  private shelf(word: string): Shelf<Rule> {
    let shelf = this.shelves.get(word);
    if (!shelf) {
      shelf = { filed: [], waiting: [] };
      this.shelves.set(word, shelf);
    }
    return shelf;
  }

  private read(shelf: Shelf<Rule>): void {
    const { waiting } = shelf;
    shelf.waiting = [];
    for (const one of waiting) {
      if (one.isRead) continue;
      one.isRead = true;
      const { rule, pattern } = one.read();
      this.add(rule, pattern, one.order);
    }
  }

  /** Every place in the sentence where a pattern stands, in the order of the anchors. */
  find(sentence: Sentence): Hit<Rule>[] {
    const hits: Hit<Rule>[] = [];
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const shelf = this.shelves.get((tokens[at] as Token).word);
      if (!shelf) continue;
      if (shelf.waiting.length > 0) this.read(shelf);
      for (const { rule, pattern, words } of shelf.filed) {
        // The first word is the one that the shelf was found by.
        if (words.length > 1 && !wordsAt(tokens, at, words)) continue;
        const found = this.around(sentence, at, pattern, words.length);
        if (found) hits.push({ rule, ...found });
      }
    }
    return hits;
  }

  /** Tries a pattern whose anchor words, so many, stand from token `at`. */
  private around(sentence: Sentence, at: number, pattern: Pattern, size: number) {
    const { steps, anchor, marked } = pattern;
    const before = this.backward(sentence, steps, anchor - 1, at);
    if (!before) return null;
    const after = this.forward(sentence, steps, anchor + 1, at + size);
    if (!after) return null;
    const edges = [...before, ...after];
    return {
      tokens: [edges[0], edges[steps.length]] as [number, number],
      marked: [edges[marked[0]], edges[marked[1]]] as [number, number],
    };
  }

  /** Token positions where steps 0…`step` begin, when they end at `end`. */
  private backward(sentence: Sentence, steps: readonly Step[], step: number, end: number): number[] | null {
    if (step < 0) return [end];
    for (const begin of this.begins(sentence, steps[step] as Step, end)) {
      const rest = this.backward(sentence, steps, step - 1, begin);
      if (rest) return [...rest, end];
    }
    return null;
  }

  /** Token positions where steps from `step` on end, when they begin at `begin`; `begin` itself first. */
  private forward(sentence: Sentence, steps: readonly Step[], step: number, begin: number): number[] | null {
    if (step >= steps.length) return [begin];
    for (const end of this.ends(sentence, steps[step] as Step, begin)) {
      const rest = this.forward(sentence, steps, step + 1, end);
      if (rest) return [begin, ...rest];
    }
    return null;
  }

  private ends(sentence: Sentence, step: Step, begin: number): number[] {
    const { tokens } = sentence;
    if (step.kind === 'gap') return gap(tokens, step.least, step.most, begin, 1);
    const ends: number[] = [];
    if (step.kind === 'class') {
      const size = begin < tokens.length ? (this.classes.get(step.name)?.(sentence, begin) ?? 0) : 0;
      if (size > 0) ends.push(begin + size);
    } else for (const words of step.any) if (wordsAt(tokens, begin, words)) ends.push(begin + words.length);
    if (step.optional) ends.push(begin);
    return ends;
  }

  private begins(sentence: Sentence, step: Step, end: number): number[] {
    const { tokens } = sentence;
    if (step.kind === 'gap') return gap(tokens, step.least, step.most, end, -1);
    const begins: number[] = [];
    if (step.kind === 'class') {
      for (let begin = end - 1; begin >= Math.max(0, end - 4); begin--) {
        if (this.classes.get(step.name)?.(sentence, begin) === end - begin) begins.push(begin);
      }
    } else {
      for (const words of step.any) {
        if (wordsAt(tokens, end - words.length, words)) begins.push(end - words.length);
      }
    }
    if (step.optional) begins.push(end);
    return begins;
  }
}

function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at < 0 || at + words.length > tokens.length) return false;
  for (let index = 0; index < words.length; index++) {
    if ((tokens[at + index] as Token).word !== words[index]) return false;
  }
  return true;
}

/** Where a run of `least` to `most` words (commas are passed) may stop, nearest first. */
function gap(tokens: readonly Token[], least: number, most: number, from: number, way: 1 | -1): number[] {
  const stops = least === 0 ? [from] : [];
  let at = from;
  let words = 0;
  for (;;) {
    const token = tokens[way === 1 ? at : at - 1];
    if (!token || !(token.isWord || token.word === ',') || (token.isWord && words === most)) break;
    at += way;
    if (token.isWord) words++;
    if (words >= least) stops.push(at);
  }
  return stops;
}
