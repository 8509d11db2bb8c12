import type { Strategy } from './target';

/** Pasted text, which Draft.js and CKEditor 4 take into their model. */
export const pasteText: Strategy = (target, text) => {
  if (!target.select()) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.host.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
};
