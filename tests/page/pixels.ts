import type { Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Takes a page and a colour; returns the box around all its pixels on the screen that have it, or null. */
export async function boxOfColour(
  page: Page,
  [red, green, blue]: readonly [number, number, number],
): Promise<Box | null> {
  const picture = (await page.screenshot({ scale: 'css', caret: 'hide' })).toString('base64');
  return page.evaluate(
    async ([data, r, g, b]) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      const box = { left: image.width, top: image.height, right: 0, bottom: 0 };
      for (let at = 0; at < pixels.length; at += 4) {
        const near = [r, g, b].every(
          (wanted, channel) => Math.abs((pixels[at + channel] ?? 0) - wanted) < 40,
        );
        if (!near) continue;
        const x = (at / 4) % image.width;
        const y = Math.floor(at / 4 / image.width);
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
      return box.right > 0 ? box : null;
    },
    [picture, red, green, blue] as const,
  );
}
