import { closestAcross } from './roots';
import type { Field } from './types';

const CODE_EDITORS = '.cm-content, .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role="code"]';
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"], [data-gramm_editor="false"]';
const ONE_LINE_ROLES = '[role="combobox"], [role="searchbox"], [role="search"]';
const LOCKED = ':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]';

/** Below this a box is a trick of the page (a clipboard catcher, a key trap), not a place to write a letter. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 14;

/**
 * Takes the element that has focus and the frames on the way to it; returns the field it belongs to,
 * or null where a letter is not written: passwords, search, one-line inputs, code, locked or tiny boxes.
 */
export function fieldFrom(element: Element, frames: readonly HTMLIFrameElement[]): Field | null {
  const textarea = element.localName === 'textarea';
  const host = textarea ? (element as HTMLElement) : editingHost(element);
  if (!host || isLeftAlone(host, textarea) || isTooSmall(host, frames)) return null;
  return { element: host, kind: textarea ? 'textarea' : 'rich', frames };
}

/** Takes an element; returns the outermost element that is edited together with it, or null. */
export function editingHost(element: Element): HTMLElement | null {
  const doc = element.ownerDocument;
  if (doc.designMode === 'on') return doc.body;
  let host = element as HTMLElement;
  if (!host.isContentEditable) return null;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host.localName === 'html' ? doc.body : host;
}

/** Takes a field; returns whether it is still there to be written in. */
export function isPresent(field: Field): boolean {
  const chain = [...field.frames, field.element];
  return chain.every((element) => element.isConnected && element.getClientRects().length > 0);
}

function isLeftAlone(host: HTMLElement, textarea: boolean): boolean {
  if (host.matches(LOCKED) || host.matches(ONE_LINE_ROLES) || host.matches('[aria-multiline="false"]'))
    return true;
  // A textarea that offers a list to pick from holds names or addresses.
  if (textarea && host.matches('[aria-autocomplete="list"], [aria-autocomplete="both"]')) return true;
  if (closestAcross(host, OPTED_OUT) || closestAcross(host, CODE_EDITORS)) return true;
  return isMasked(host);
}

function isMasked(host: HTMLElement): boolean {
  const masking = host.ownerDocument.defaultView
    ?.getComputedStyle(host)
    .getPropertyValue('-webkit-text-security');
  return Boolean(masking) && masking !== 'none';
}

function isTooSmall(host: HTMLElement, frames: readonly HTMLIFrameElement[]): boolean {
  const shown = (host.localName === 'body' && frames.at(-1)) || host;
  const { width, height } = shown.getBoundingClientRect();
  return width < LEAST_WIDTH || height < LEAST_HEIGHT;
}
