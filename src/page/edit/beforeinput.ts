import { selectionIn } from '../selection';
import type { Target } from './target';
import { wait } from './verify';

/**
 * Asks the editor to replace its selection, as a spelling checker would. Lexical, Slate, Quill and
 * CKEditor 5 take it; others do not look. Resolves to whether the editor said it would see to it.
 */
export async function askToReplace(target: Target, text: string): Promise<boolean> {
  const { host } = target;
  if (!target.select()) return false;
  await wait(120); // Slate looks at the selection at most every 100 ms
  if (!target.select()) return false;
  const range = selectionIn(host);
  if (!range) return false;
  const before = target.read();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer,
    data: null,
    targetRanges: [new StaticRange(range)],
  });
  host.dispatchEvent(event);
  if (event.defaultPrevented) return true;
  await wait(50);
  return target.read() !== before;
}
