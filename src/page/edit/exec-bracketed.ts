import { rootOf } from '../roots';
import { selectionFor } from '../selection';
import { IN_FIREFOX, type Strategy } from './target';
import { wait } from './verify';

/**
 * Typed text, for editors that keep a model of their own and read every change from the page. In Firefox they are
 * asked before it, and answer for the selection that they know of: Slate looks at it every 100 ms, Draft.js later.
 */
export const typeIntoModel: Strategy = async (target, text) => {
  if (!target.select()) return;
  if (IN_FIREFOX) {
    await wait(120);
    if (!target.select()) return;
  }
  typeText(target.host, text);
  endStep(target.host);
};

/**
 * Typed text between two marks at which TinyMCE and roosterjs take a picture for their undo, so that
 * the writer's Ctrl+Z takes back these words and not the typing before them.
 */
export const typeIntoPage: Strategy = async (target, text) => {
  tellChange(target.host, '');
  await wait(20);
  if (!target.select()) return;
  typeText(target.host, text);
  endStep(target.host);
  tellChange(target.host, text);
};

/** The same between the events of a key press, which is when CKEditor 4 looks for changes. */
export const typeBetweenKeys: Strategy = (target, text) => {
  const { host } = target;
  const press = (type: string): boolean =>
    host.dispatchEvent(
      new KeyboardEvent(type, { key: 'Unidentified', bubbles: true, composed: true, cancelable: true }),
    );
  press('keydown');
  press('keypress');
  if (target.select()) typeText(host, text);
  endStep(host);
  press('keyup');
};

/**
 * Without this sheet browsers turn the next space into a hard one, or swallow it. It is gone before
 * anything is painted, and writes nothing into the draft.
 */
export function keepingSpaces<T>(host: HTMLElement, act: () => T): T {
  const root = rootOf(host);
  const view = host.ownerDocument.defaultView ?? window;
  const before = root.adoptedStyleSheets;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(':focus, [contenteditable], body { white-space: pre-wrap !important }');
  root.adoptedStyleSheets = [...before, sheet];
  try {
    return act();
  } finally {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

/** Tells the editor around `host` of a change, as typing and dictation would. */
export function tellChange(host: HTMLElement, data: string): void {
  const common = { bubbles: true, composed: true };
  host.dispatchEvent(new InputEvent('input', { ...common, inputType: 'insertReplacementText', data }));
  host.dispatchEvent(new CompositionEvent('compositionend', { ...common, data: '' }));
}

/** Types over what is selected; with no text, takes it out. */
export function typeText(host: HTMLElement, text: string): void {
  keepingSpaces(host, () => {
    host.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  });
}

/** Setting the caret, even where it stands, keeps what is typed next out of this step of the undo. */
export function endStep(host: HTMLElement): void {
  const selection = selectionFor(host);
  if (selection?.focusNode) selection.collapse(selection.focusNode, selection.focusOffset);
}
