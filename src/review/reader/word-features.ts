import type { Usage } from './groups';
import { place } from './place';
import { EDGE, EDGE_USE } from './stand-ins';
import { classHashes, type ReaderWord } from './words';

const NONE: readonly number[] = [];

/** A word and those beside it, as they are written, as features: what the others add to. */
export function wordFeatures(words: readonly ReaderWord[], at: number, raw: string): number[] {
  const out: number[] = [place(1, 0)];
  const before = words[at - 1] ?? EDGE;
  const here = words[at] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  for (let d = -3; d <= 3; d++) out.push(place(10 + d, (words[at + d] ?? EDGE).whole));
  for (let d = -2; d <= 2; d++) out.push(place(20 + d, (words[at + d] ?? EDGE).stem));
  for (let d = -1; d <= 1; d++) out.push(place(30 + d, (words[at + d] ?? EDGE).ending));
  out.push(place(40, before.stem, here.stem), place(41, here.stem, next.stem));
  out.push(place(42, before.whole, next.whole));
  out.push(place(43, (words[at - 2] ?? EDGE).stem, before.stem, here.stem));
  out.push(place(44, before.stem, here.stem, next.stem));
  out.push(place(45, here.stem, next.stem, (words[at + 2] ?? EDGE).stem));
  if (/^\p{Lu}{3,}$/u.test(raw)) out.push(place(46, 0));
  return out;
}

/** Adds the classes of the words around, and of the whole sentence. */
export function addClassFeatures(
  out: number[],
  words: readonly ReaderWord[],
  classes: readonly (readonly number[])[],
  at: number,
  seen: readonly number[],
  traits: readonly number[],
): void {
  const mine = classes[at] ?? [];
  const { stem } = words[at] ?? EDGE;
  for (let d = -4; d <= 4; d++) {
    for (const one of classes[at + d] ?? NONE) {
      const h = classHashes[one] as number;
      const near = Math.abs(d) > 2 ? Math.sign(d) * 3 : d;
      out.push(place(60 + near, h));
      if (d !== 0) {
        out.push(place(80 + Math.sign(d), h, stem));
        for (const my of mine) out.push(place(90 + near, h, classHashes[my]));
      }
    }
  }
  for (const one of seen) {
    const h = classHashes[one] as number;
    out.push(place(100, h));
    for (const my of mine) out.push(place(101, h, classHashes[my]));
  }
  for (const trait of traits) {
    out.push(place(102, trait));
    for (const my of mine) out.push(place(103, trait, classHashes[my]));
  }
}

/** Adds how a word and those beside it are used: what carries over to words that no labelled letter has. */
export function addUsageFeatures(
  out: number[],
  words: readonly ReaderWord[],
  uses: readonly Usage[],
  at: number,
): void {
  const before = uses[at - 1] ?? EDGE_USE;
  const here = uses[at] ?? EDGE_USE;
  const next = uses[at + 1] ?? EDGE_USE;
  for (let d = -2; d <= 2; d++) {
    const { band, group } = uses[at + d] ?? EDGE_USE;
    out.push(place(110 + d, band), place(120 + d, group));
  }
  const { stem } = words[at] ?? EDGE;
  out.push(place(130, here.band, next.band));
  out.push(place(131, before.group, here.group), place(132, here.group, next.group));
  out.push(place(133, (words[at - 1] ?? EDGE).stem, here.group));
  out.push(place(134, here.group, (words[at + 1] ?? EDGE).stem));
  out.push(place(135, stem, next.group), place(136, before.group, stem));
}
