import { deflateSync } from 'node:zlib';
import type { Picture } from '../e2e/png';

/** Colours that a stored picture has at most. */
const MOST = 256;
/** Colours that differ by less than this, all channels together, are stored as one. */
const ALIKE = 12;

/** Encodes a picture as a PNG with a palette: a third of what a browser makes, and looked at the same. */
export function encodeWithPalette(picture: Picture): Buffer {
  const { width, height, channels, data } = picture;
  const colourAt = (pixel: number): number =>
    ((data[pixel * channels] ?? 0) << 16) |
    ((data[pixel * channels + 1] ?? 0) << 8) |
    (data[pixel * channels + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indexOf } = choose(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf.get(colourAt(pixel)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours stand for those that are like them. */
function choose(counts: ReadonlyMap<number, number>): { palette: number[]; indexOf: Map<number, number> } {
  const palette: number[] = [];
  const indexOf = new Map<number, number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const near = nearest(palette, colour);
    const own = near.distance >= ALIKE && palette.length < MOST;
    indexOf.set(colour, own ? palette.push(colour) - 1 : near.index);
  }
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): { index: number; distance: number } {
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, one] of palette.entries()) {
    const distance =
      Math.abs((one >> 16) - (colour >> 16)) +
      Math.abs(((one >> 8) & 255) - ((colour >> 8) & 255)) +
      Math.abs((one & 255) - (colour & 255));
    if (distance < best.distance) best = { index, distance };
  }
  return best;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(checksum(named), named.length + 4);
  return framed;
}

/** CRC-32, as PNG asks for it. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
