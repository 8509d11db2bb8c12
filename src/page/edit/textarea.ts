import type { Strategy } from './target';

/** A textarea takes typed text, and keeps its own undo. */
export const typeIntoTextarea: Strategy = ({ host, select }, text) => {
  if (!select()) return;
  host.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  // Setting the caret, even where it stands, keeps what is typed next out of this step of the undo.
  const { selectionEnd } = host as HTMLTextAreaElement;
  (host as HTMLTextAreaElement).setSelectionRange(selectionEnd, selectionEnd);
};
