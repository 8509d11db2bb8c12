/** What decides where a textarea breaks its lines and how its letters are set. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-rendering',
  'text-transform',
  'text-wrap-mode',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-font-smoothing',
] as const;

/** Takes a textarea and the element that mirrors it; sets the mirror's letters as the textarea's are set. */
export function copyTextStyle(textarea: HTMLTextAreaElement, mirror: HTMLElement): void {
  const from = textarea.ownerDocument.defaultView?.getComputedStyle(textarea);
  if (!from) return;
  for (const name of COPIED) mirror.style.setProperty(name, from.getPropertyValue(name));
  mirror.style.setProperty('--first-line-indent', from.textIndent);
}

/** How a textarea's text box lies on the screen, in CSS pixels of its own viewport. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  /** Inside the borders and beside the scroll bar, before `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Takes a textarea; returns where its text box lies, scaled where a CSS transform scales it. */
export function textBoxOf(textarea: HTMLTextAreaElement): TextBox {
  const rect = textarea.getBoundingClientRect();
  const scaleX = scaleOf(rect.width, textarea.offsetWidth);
  const scaleY = scaleOf(rect.height, textarea.offsetHeight);
  return {
    left: rect.left + textarea.clientLeft * scaleX,
    top: rect.top + textarea.clientTop * scaleY,
    width: textWidth(textarea, rect.width / scaleX),
    height: textarea.clientHeight,
    scaleX,
    scaleY,
  };
}

// `clientWidth` is rounded, and half a pixel can move a word to the next line.
function textWidth(textarea: HTMLTextAreaElement, outer: number): number {
  const style = textarea.ownerDocument.defaultView?.getComputedStyle(textarea);
  if (!style) return textarea.clientWidth;
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  const scrollBar = Math.max(0, Math.round(textarea.offsetWidth - textarea.clientWidth - borders));
  return outer - borders - scrollBar;
}

function scaleOf(shown: number, laidOut: number): number {
  if (laidOut === 0 || Math.abs(shown - laidOut) < 1) return 1;
  return shown / laidOut;
}
