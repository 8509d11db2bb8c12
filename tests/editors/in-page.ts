/** What runs in the page under test. Each stands alone, because it is sent there as text. */
import type { Box } from '../e2e/marks';

export interface SeenMark {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/**
 * Takes how to find the host on a page without a script; makes it answer as an editor's page does.
 * Returns whether the host is there yet.
 */
export function beEditor(find: () => HTMLElement): boolean {
  const value = (): string => {
    const host = find();
    return host.localName === 'textarea' ? (host as HTMLTextAreaElement).value : host.innerHTML;
  };
  const words = (): string => {
    const host = find();
    if (host.localName === 'textarea') return value();
    return [...host.children].map((line) => line.textContent ?? '').join('\n');
  };
  window.editor = {
    host: find,
    content: value,
    words: () =>
      words()
        .replaceAll('\u00A0', ' ')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
  };
  return Boolean(find());
}

/** The marks as they are painted now, in the order of the text, in the viewport of the page's top window. */
export function seeMarks(): SeenMark[] {
  const host = window.editor?.host();
  const view = host?.ownerDocument.defaultView;
  if (!host || !view) return [];
  const offset = { x: 0, y: 0 };
  for (let at: Window | null = view; at && at !== window; at = at.parent) {
    const frame = at.frameElement as HTMLElement | null;
    if (!frame) break;
    offset.x += frame.getBoundingClientRect().left + frame.clientLeft;
    offset.y += frame.getBoundingClientRect().top + frame.clientTop;
  }
  const registry = (view as Window & typeof globalThis).CSS.highlights;
  const ranges = ['alongside-words', 'alongside-framing'].flatMap(
    (name) => [...(registry.get(name) ?? [])] as Range[],
  );
  ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
  return ranges.map((range) => ({
    // A full stop that a letter leans over is painted with it, and is none of the words.
    text: range.toString().replace(/([PFTVWY])[.,]$/, '$1'),
    boxes: [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: left + offset.x,
      top: top + offset.y,
      right: right + offset.x,
      bottom: bottom + offset.y,
    })),
  }));
}

/** Where these words stand in a rich editor, found by nobody of ours; null in a textarea. */
export function measureWords(words: string): Box[] | null {
  const host = window.editor?.host();
  if (!host || host.localName === 'textarea') return null;
  const doc = host.ownerDocument;
  const walker = doc.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const offset = { x: 0, y: 0 };
  for (let at: Window | null = doc.defaultView; at && at !== window; at = at.parent) {
    const frame = at.frameElement as HTMLElement | null;
    if (!frame) break;
    offset.x += frame.getBoundingClientRect().left + frame.clientLeft;
    offset.y += frame.getBoundingClientRect().top + frame.clientTop;
  }
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const from = text.data.replaceAll('\u00A0', ' ').indexOf(words);
    if (from < 0) continue;
    const range = doc.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + words.length);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: left + offset.x,
      top: top + offset.y,
      right: right + offset.x,
      bottom: bottom + offset.y,
    }));
  }
  return [];
}

/** From now on the page spoils the next change that puts `word` into the text, once: it becomes `wrong`. */
export function spoilNext([word, wrong]: readonly [string, string]): void {
  const host = window.editor?.host();
  if (!host) return;
  if (window.editor?.spoil) {
    window.editor.spoil(word, wrong);
    return;
  }
  if (host.localName === 'textarea') {
    const area = host as HTMLTextAreaElement;
    const spoil = (): void => {
      if (!area.value.includes(word)) return;
      area.removeEventListener('input', spoil);
      area.value = area.value.replace(word, wrong);
    };
    area.addEventListener('input', spoil);
    return;
  }
  const observer = new MutationObserver(() => {
    const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.data.includes(word)) continue;
      observer.disconnect();
      text.data = text.data.replace(word, wrong);
      return;
    }
  });
  observer.observe(host, { subtree: true, childList: true, characterData: true });
}
