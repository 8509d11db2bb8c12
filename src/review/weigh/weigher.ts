import { hashText } from '../hash';
import { readSteps } from '../steps';

/** A linear weighing over named signs, as it is kept: its weights in steps, as `readSteps` reads them. */
export interface KeptWeigher {
  readonly weights: string;
  readonly step: number;
  readonly bias: number;
}

const BITS = 13;
/** How many places a weigher has. */
export const WEIGHER_ROWS = 2 ** BITS;

/** The place of a sign, by its name. */
export function signRow(name: string): number {
  let hash = hashText(name);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
}

/** What signs weigh together. Sums of parts of a candidate's signs may be kept and added. */
export class Weigher {
  private readonly weights: Int8Array;
  readonly bias: number;
  private readonly step: number;

  constructor({ weights, step, bias }: KeptWeigher) {
    this.weights = readSteps(weights);
    this.step = step;
    this.bias = bias;
  }

  sum(names: readonly string[]): number {
    let sum = 0;
    for (const name of new Set(names)) sum += this.weights[signRow(name)] as number;
    return sum * this.step;
  }
}

/** How many of the rising bounds a number reaches: numbers as signs. */
export function band(value: number, ...bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}
