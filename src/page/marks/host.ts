import { closestAcross } from '../roots';
import { GONE, MARKS_ELEMENT } from './look';

/** Where marks that are no highlights are drawn. */
export interface MarksHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

// It has no size, lies over all of the page, and hears no pointer.
const HOST = `
  :host { all: initial !important; display: var(${GONE}, block) !important; position: fixed !important; left: 0 !important; top: 0 !important;
    width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;
    forced-color-adjust: none !important; }
`;

/**
 * Takes the element whose marks are drawn, and the sheet of what is drawn; returns a host in the top corner of
 * its page (of its dialog, where one is transformed), beside the page's own tree, with a closed shadow root.
 */
export function marksHost(within: Element, sheet: string): MarksHost {
  const doc = within.ownerDocument;
  const host = doc.createElement(MARKS_ELEMENT);
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new (doc.defaultView ?? window).CSSStyleSheet();
  style.replaceSync(HOST + sheet);
  root.adoptedStyleSheets = [style];
  // Everything outside an open modal dialog lies under it.
  (closestAcross(within, 'dialog:modal, :popover-open') ?? doc.documentElement).append(host);
  return { host, root };
}
