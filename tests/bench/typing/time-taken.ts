import type { Page } from '@playwright/test';
import { press } from './keystroke';

/** So many turns are taken between the two pages: what else the machine does meets both alike. */
const TURNS = 10;

/** How long the same typing took in a page with the coach and in one without, in milliseconds. */
export interface TimeTaken {
  readonly on: number;
  readonly off: number;
  readonly ratio: number;
}

/** Takes two pages whose letters have the focus; types into both in turns and returns the time it took in each. */
export async function timeTaken(on: Page, off: Page, text: string): Promise<TimeTaken> {
  const taken = { on: 0, off: 0 };
  const length = Math.ceil(text.length / TURNS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const part = text.slice(turn * length, (turn + 1) * length);
    const pages = [['on', on] as const, ['off', off] as const];
    for (const [which, page] of turn % 2 === 0 ? pages : pages.reverse()) {
      await page.bringToFront();
      const start = performance.now();
      for (const character of part) await press(page, character);
      taken[which] += performance.now() - start;
    }
  }
  return {
    on: Math.round(taken.on),
    off: Math.round(taken.off),
    ratio: Number((taken.on / taken.off).toFixed(3)),
  };
}
