import { GONE, HIGHLIGHT_NAMES, MARKS_ELEMENT } from '../../page/marks/look';
import { isBlankFrame } from '../../page/roots';
import { COACH_ELEMENT } from './host';

/** What the extension's own sheet says to a page: `entrypoints/coach.content/style.css`. */
const HERE = '--alongside-here';

/**
 * Takes out of a page what an earlier coach left in it: Firefox ends a script with its extension, in the middle of
 * whatever it does, and tells it nothing. Blank frames are looked into, as they are coached from the page around.
 */
export function clearRemains(document: Document): void {
  for (const left of document.querySelectorAll(`${COACH_ELEMENT}, ${MARKS_ELEMENT}`)) left.remove();
  for (const name of Object.values(HIGHLIGHT_NAMES)) viewOf(document)?.CSS.highlights.delete(name);
  dropSheets(document, (first) => first.startsWith('::highlight(alongside-'));
  for (const frame of document.querySelectorAll('iframe'))
    if (isBlankFrame(frame) && frame.contentDocument) clearRemains(frame.contentDocument);
}

/**
 * Hides what is drawn in a page as soon as the extension is gone: the browser takes the extension's own sheet away
 * with it, and then the one that is left here is heard. To be called in each frame that something is drawn in.
 */
export function hideWhenGone(document: Document, signal: AbortSignal): void {
  dropSheets(document, (first) => first.includes(GONE));
  const view = viewOf(document);
  // Where the browser gave the page no sheet of ours, all would be hidden from the start.
  if (view?.getComputedStyle(document.documentElement).getPropertyValue(HERE) !== 'yes') return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`:root { ${GONE}: none; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => dropSheets(document, (_, one) => one === sheet));
}

/** Takes away the sheets of this kind, each known by the text of its first rule. */
function dropSheets(document: Document, isSuch: (first: string, sheet: CSSStyleSheet) => boolean): void {
  const sheets = document.adoptedStyleSheets;
  const others = sheets.filter((sheet) => !isSuch(sheet.cssRules[0]?.cssText ?? '', sheet));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
}

function viewOf(document: Document): (Window & typeof globalThis) | null {
  return document.defaultView as (Window & typeof globalThis) | null;
}
