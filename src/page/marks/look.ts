import type { MarkStyle } from '../types';
import type { Ground } from './shade';

/** The names that the highlights go by in the page's registry. */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkStyle, string>> = {
  words: 'alongside-words',
  framing: 'alongside-framing',
};

/** The element that whatever is drawn over a field is in. */
export const MARKS_ELEMENT = 'alongside-marks';

/**
 * What is drawn in a page takes this as its `display` or its line where the page says it, and then it is `none`:
 * so a page can be told to hide what nobody is left to take away.
 */
export const GONE = '--alongside-gone';

// Teal and plum, dotted and wide waves: neither colour nor form is the red of a spelling checker.
// Each keeps 4.5:1 against the ground it is for.
const COLOURS: Readonly<Record<Ground, Readonly<Record<MarkStyle, string>>>> = {
  light: { words: '#0f6b63', framing: '#85308f' },
  dark: { words: '#6fdccf', framing: '#e7aef0' },
};

const FORMS: Readonly<Record<MarkStyle, string>> = { words: 'dotted', framing: 'wavy' };
const WEIGHTS: Readonly<Record<MarkStyle, string>> = { words: '2px', framing: '1.5px' };

/** Takes the ground of a field; returns the style sheet that draws the marks on it. */
export function markSheet(ground: Ground): string {
  const rule = (style: MarkStyle, colour: string): string =>
    `::highlight(${HIGHLIGHT_NAMES[style]}) {
      text-decoration: var(${GONE}, underline ${FORMS[style]} ${colour} ${WEIGHTS[style]});
      text-underline-offset: 3px;
      text-decoration-skip-ink: none;
    }`;
  const { words, framing } = COLOURS[ground];
  return `${rule('words', words)}
    ${rule('framing', framing)}
    @media (forced-colors: active) { ${rule('words', 'CanvasText')} ${rule('framing', 'CanvasText')} }`;
}
