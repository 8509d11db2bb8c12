import type { Field } from '../../page/types';
import { say } from '../parts/words';
import css from './coach.css?inline';

/** The one element of ours in a page. It is there only while there is something to see. */
export interface Host {
  /** Where the coach is drawn. */
  readonly container: HTMLElement;
  /** Puts the host above everything of the page, or of the modal dialog that the field is in. */
  mount(field: Field): void;
  unmount(): void;
  /** Whether an event's target, or the focused element, is ours. The shadow root hides all inside it. */
  owns(target: EventTarget | null): boolean;
}

/** The element that the coach is drawn in. */
export const COACH_ELEMENT = 'alongside-coach';

/** What happens in our corner is none of the page's business: its shortcuts and click traps stay quiet. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
] as const;

/** Makes the host, without putting it anywhere yet. */
export function createHost(document: Document): Host {
  const element = document.createElement(COACH_ELEMENT);
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // A constructed sheet is not subject to the page's content security policy; a <style> element is.
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.className = 'coach';
  container.lang = say('interface_language');
  shadow.append(container);
  for (const type of KEPT_INSIDE) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    container,
    mount(field) {
      const parent = modalAround(field) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      // Shown anew, it comes to lie above whatever entered the top layer since.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    unmount() {
      element.remove();
    },
    owns: (target) => target === element || (target instanceof Node && shadow.contains(target)),
  };
}

/** The open modal dialog that holds the field: all outside it is inert, the top layer included. */
function modalAround(field: Field): Element | null {
  let element: Element | null = field.frames[0] ?? field.element;
  while (element) {
    const dialog: Element | null = element.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
