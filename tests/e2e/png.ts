import { inflateSync } from 'node:zlib';
import type { Box } from './marks';

/** A screenshot as rows of pixels, `channels` bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };
const WITH_PALETTE = 3;

/** Decodes the PNG that a browser makes, or one with a palette: eight bits, not interlaced. @throws Error on any other. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0)
    throw new Error('Not a PNG as browsers make it.');
  const parts: Buffer[] = [];
  let palette: Buffer | null = null;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    if (png.toString('latin1', at + 4, at + 8) === 'PLTE') palette = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  const data = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  if (png[25] !== WITH_PALETTE || !palette) return { width, height, channels, data };
  const colours = palette;
  const inColour = new Uint8Array(data.length * 3);
  for (const [at, index] of data.entries()) inColour.set(colours.subarray(index * 3, index * 3 + 3), at * 3);
  return { width, height, channels: 3, data: inColour };
}

/** Every row of a PNG says how it was told from the row above and the pixel before. */
function unfilter(packed: Buffer, stride: number, channels: number): Uint8Array {
  const rows = packed.length / (stride + 1);
  const data = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = packed[row * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i += 1) {
      const at = row * stride + i;
      const left = i >= channels ? (data[at - channels] ?? 0) : 0;
      const up = row > 0 ? (data[at - stride] ?? 0) : 0;
      const corner = row > 0 && i >= channels ? (data[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[at] = (packed[row * (stride + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [dl, du, dc] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (dl <= du && dl <= dc) return left;
  return du <= dc ? up : corner;
}

/** The smallest box, within `region`, that holds every pixel in which two pictures differ; null when none does. */
export function differingBox(a: Picture, b: Picture, region: Box): Box | null {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures are not of one size.');
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let y = Math.max(0, Math.floor(region.top)); y < Math.min(a.height, region.bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(region.left)); x < Math.min(a.width, region.right); x += 1) {
      if (!differs(a, b, x, y)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return right > 0 ? { left, top, right, bottom } : null;
}

/** Where two pictures differ outside all of `regions`: the first such pixel in reading order; null when none does. */
export function differsOutside(
  a: Picture,
  b: Picture,
  regions: readonly Box[],
): { readonly x: number; readonly y: number } | null {
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      if (!differs(a, b, x, y)) continue;
      if (!regions.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom))
        return { x, y };
    }
  }
  return null;
}

/** Fainter differences are the edges of letters, smoothed a little otherwise. */
const VISIBLE = 24;

function differs(a: Picture, b: Picture, x: number, y: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const one = a.data[(y * a.width + x) * a.channels + channel] ?? 0;
    const other = b.data[(y * b.width + x) * b.channels + channel] ?? 0;
    if (Math.abs(one - other) > VISIBLE) return true;
  }
  return false;
}
