import { readSteps } from '../steps';
import type { Family } from '../types';

/** One table of weights, a byte each; a feature looks in the place that its top bits name. */
export interface Table {
  readonly bits: number;
  readonly bytes: Int8Array;
  /** What one step of a byte is worth. */
  readonly step: number;
}

/** How a detector draws its phrases. */
export interface Shape {
  /** How much the sentence as a whole adds to the score of its words, from 0 to 1. */
  readonly sentence: number;
  /** A word belongs to a phrase while it scores no more than this below the strongest. */
  readonly reach: number;
  /** The most words of a phrase. */
  readonly words: number;
  /** The most phrases of a sentence. */
  readonly phrases: number;
  /** How much surer each further phrase of a sentence must be. */
  readonly second: number;
}

/**
 * What finds the words of some families: how likely a sentence holds such words, how likely each token
 * is one of them, and which of the families it then is (one table each).
 */
export interface Detector {
  readonly families: readonly Family[];
  readonly sentence: Table;
  readonly token: Table;
  readonly family: readonly Table[];
  /** The score from which a phrase is said, for each family. */
  readonly from: readonly number[];
  readonly shape: Shape;
}

/** A table as it is kept: its weights in steps, as `readSteps` reads them. */
export interface KeptTable {
  readonly bits: number;
  readonly step: number;
  readonly weights: string;
}

/** A detector as it is kept, its tables in steps. */
export interface KeptDetector {
  readonly families: readonly Family[];
  readonly sentence: KeptTable;
  readonly token: KeptTable;
  readonly family: readonly KeptTable[];
  readonly from: readonly number[];
  readonly shape: Shape;
}

/** Reads a detector from how it is kept; nothing is parsed. */
export function readDetector({ sentence, token, family, ...rest }: KeptDetector): Detector {
  return { ...rest, sentence: readTable(sentence), token: readTable(token), family: family.map(readTable) };
}

function readTable({ bits, step, weights }: KeptTable): Table {
  return { bits, step, bytes: readSteps(weights) };
}

/** What the features weigh together: above 0 is likelier than not. */
export function tableSum({ bits, bytes, step }: Table, features: readonly number[]): number {
  const shift = 32 - bits;
  let sum = 0;
  for (const feature of features) sum += bytes[feature >>> shift] as number;
  return sum * step;
}
