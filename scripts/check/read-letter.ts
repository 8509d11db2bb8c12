import { readFileSync, statSync } from 'node:fs';

/** A letter of this size is no letter: something else was named by mistake. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Why a file was not reviewed, in one line that names it. */
export class NotReviewed extends Error {}

/**
 * Reads the text of one letter.
 * @param file a path, or `-` for standard input
 * @throws NotReviewed when it is missing, empty, too large, or not text
 */
export function readLetter(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length >= MOST_BYTES)
    throw new NotReviewed(`${nameOf(file)}: over 5 MB, too long to be a letter`);
  if (bytes.includes(0))
    throw new NotReviewed(`${nameOf(file)}: not a text file (save a Word or PDF letter as plain text first)`);
  const text = decode(bytes, file);
  if (text.trim() === '') throw new NotReviewed(`${nameOf(file)}: empty, so there is nothing to review`);
  return text;
}

function readBytes(file: string): Buffer {
  try {
    if (file !== '-' && statSync(file).size >= MOST_BYTES) return Buffer.alloc(MOST_BYTES);
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'a folder; name the files in it'
          : code === 'EACCES'
            ? 'it may not be read'
            : `it cannot be read (${code ?? String(error)})`;
    throw new NotReviewed(`${nameOf(file)}: ${reason}`);
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    // The byte order mark stays: offsets count every unit of the file's text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotReviewed(`${nameOf(file)}: not a text file in UTF-8`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
