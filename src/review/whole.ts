import type { Draft } from './draft';
import type { LineText } from './line-text';
import { remember } from './memo';
import { oneLine } from './sentences';

const smallLetters = remember(({ text }: LineText) => oneLine(text).toLowerCase());

const plainLine = remember((line: LineText) =>
  smallLetters(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** A whole draft in small letters, with a space for each break. What a line gives is remembered, and so is the whole. */
export const inSmallLetters: (draft: Draft) => string = remember(({ text, lines }: Draft) => {
  let whole = '';
  let from = 0;
  for (const { start, end, written } of lines) {
    whole += oneLine(text.slice(from, start)) + smallLetters(written);
    from = end;
  }
  return whole + oneLine(text.slice(from));
});

/** The words of a whole draft in small letters, a space before and after each. */
export const plainWords: (draft: Draft) => string = remember(
  ({ lines }: Draft) =>
    ` ${lines
      .map(({ written }) => plainLine(written))
      .filter((words) => words !== '')
      .join(' ')} `,
);
