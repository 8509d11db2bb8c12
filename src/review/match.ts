import type { Pattern } from './pattern';
import type { Sentence } from './sentences';
import { around, type ClassTest, type Stands, wordsAt } from './stand';
import type { Token } from './tokens';

/** Where the pattern of a rule stands in a sentence. */
export interface Hit<Rule> extends Stands {
  readonly rule: Rule;
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
        const found = around(this.classes, sentence, at, pattern, words.length);
        if (found) hits.push({ rule, ...found });
      }
    }
    return hits;
  }
}
