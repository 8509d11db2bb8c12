import type { Strategy } from './target';
import { wait } from './verify';

/** Pasted text, which Draft.js and CKEditor 4 take into their model. */
export const pasteText: Strategy = async (target, text) => {
  if (!target.select()) return;
  await wait(60); // Draft.js hears of a selection only afterwards
  if (!target.select()) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.host.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
};
