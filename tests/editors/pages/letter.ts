/** What every editor begins with, given to it as its own kind of content. Two stretches of it are flagged. */
export const LETTER_HTML =
  '<p>Dear Mrs Jones,</p><p>I am writing with regard to Sam. We met <strong>prior to half term</strong> in the hall.</p><p>Sam has missed two lessons this week and we are worried about his reading.</p>';

/** One stretch of a line: its words, and whether they are bold. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** The same letter for editors that are given no HTML: lines of runs. */
export const LETTER_RUNS: readonly (readonly Run[])[] = [
  [{ text: 'Dear Mrs Jones,', bold: false }],
  [
    { text: 'I am writing with regard to Sam. We met ', bold: false },
    { text: 'prior to half term', bold: true },
    { text: ' in the hall.', bold: false },
  ],
  [{ text: 'Sam has missed two lessons this week and we are worried about his reading.', bold: false }],
];

/** An editor on a page, as the tests ask it: through its own API, never through what the screen shows. */
export interface EditorOnPage {
  /** The element that is written in. */
  host(): HTMLElement;
  /** The model, written out in full: text, formatting and structure. */
  content(): string;
  /** The words of the model, a line for each paragraph that has any. */
  words(): string;
  /** Puts the next change that brings `word` wrong, where an editor would mend what is done to its elements. */
  spoil?(word: string, wrong: string): void;
}

declare global {
  interface Window {
    /** There as soon as the editor can be written in. */
    editor?: EditorOnPage;
  }
}

/** Takes the text of a model; returns its lines that hold words, with plain spaces. */
export function plainLines(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Takes HTML that an editor wrote; returns the lines of its blocks. */
export function linesOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/<br[^>]*>/g, '\n'), 'text/html');
  for (const block of body.querySelectorAll('p, div, li, h1, h2')) block.append('\n');
  return plainLines(body.textContent ?? '');
}
