import type { Page } from '@playwright/test';

/** A way in which somebody looks at a screen. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** At 200 % a window of 1280 by 800 has room for half as much each way. */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1000, height: 680, colorScheme: 'light' },
  { name: 'dark', width: 1000, height: 680, colorScheme: 'dark' },
  { name: 'zoomed', width: 640, height: 400, colorScheme: 'light' },
  { name: 'narrow', width: 360, height: 640, colorScheme: 'light' },
];

/** Has a page look at it so, with nothing that moves. */
export async function lookAt(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}
