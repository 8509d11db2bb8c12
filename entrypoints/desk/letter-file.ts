import { say } from '../../src/coach/parts/words';
import { download } from '../../src/pages/download';
import { cleanHtml, htmlOfText } from './letter-html';

/** A letter that was read from a file, or why it was left alone. */
export interface ReadLetter {
  /** Clean HTML; null when the file holds no letter. */
  readonly html: string | null;
  readonly say: string;
}

/** Bytes of the largest file that is opened: no letter comes near it. */
const LARGEST = 2 * 1024 * 1024;

/**
 * Reads a letter from a .txt or .html file.
 * @returns its HTML, without anything that runs or is fetched; never throws.
 */
export async function readLetter(file: File): Promise<ReadLetter> {
  if (file.size > LARGEST) return { html: null, say: say('desk_too_big', file.name) };
  const bytes = await file.arrayBuffer().catch(() => null);
  const text = bytes && decoded(bytes);
  if (text === null || text.includes('\0')) return { html: null, say: say('desk_not_text', file.name) };
  if (text.trim() === '') return { html: null, say: say('desk_empty_file', file.name) };
  const isHtml = /\.html?$/iu.test(file.name) || file.type === 'text/html';
  return { html: isHtml ? cleanHtml(text) : htmlOfText(text), say: say('desk_opened', file.name) };
}

/** Puts a letter in place of what is in the editor, so that one undo brings the other back. */
export function fillIn(editor: HTMLElement, html: string): void {
  editor.focus();
  document.execCommand('selectAll');
  if (html === '') document.execCommand('delete');
  else document.execCommand('insertHTML', false, html);
  editor.scrollTop = 0;
}

/** Saves the letter as a file that any word processor opens with its formatting. */
export function saveLetter(editor: HTMLElement): void {
  const page = `<!doctype html>\n<meta charset="utf-8">\n<title>Letter</title>\n${editor.innerHTML}\n`;
  download(new Blob([page], { type: 'text/html' }), 'letter.html');
}

/** UTF-8, or the Windows encoding that older school systems write; null for neither. */
function decoded(bytes: ArrayBuffer): string | null {
  for (const encoding of ['utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return null;
}
