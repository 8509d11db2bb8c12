import { convertFromRaw, type DraftBlock, Editor, EditorState, RichUtils } from 'draft-js';
import { createElement, type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { LETTER_RUNS, plainLines } from './letter';

const blocks = LETTER_RUNS.map((line) => {
  let offset = 0;
  const inlineStyleRanges = line.flatMap(({ text, bold }) => {
    const range = { offset, length: text.length, style: 'BOLD' };
    offset += text.length;
    return bold ? [range] : [];
  });
  return { type: 'unstyled', text: line.map(({ text }) => text).join(''), inlineStyleRanges };
});
let state = EditorState.createWithContent(convertFromRaw({ blocks, entityMap: {} }));

function Letter(): ReactElement {
  const [shown, show] = useState(state);
  const change = (next: EditorState): void => {
    state = next;
    show(next);
  };
  const handleKeyCommand = (command: string, now: EditorState): string => {
    const next = RichUtils.handleKeyCommand(now, command);
    if (next) change(next);
    return next ? 'handled' : 'not-handled';
  };
  return createElement(Editor, { editorState: shown, onChange: change, handleKeyCommand });
}

/** The runs of a block: where the words stand in it says nothing that their order does not. */
function runsOf(block: DraftBlock): [string, string][] {
  const runs: [string, string][] = [];
  block.findStyleRanges(
    () => true,
    (start, end) =>
      runs.push([block.getText().slice(start, end), block.getInlineStyleAt(start).toArray().join()]),
  );
  return runs;
}

const root = document.getElementById('editor') as HTMLElement;
createRoot(root).render(createElement(Letter));
const started = setInterval(() => {
  const host = root.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!host) return;
  clearInterval(started);
  window.editor = {
    host: () => host,
    content: () => JSON.stringify(state.getCurrentContent().getBlocksAsArray().map(runsOf)),
    words: () => plainLines(state.getCurrentContent().getPlainText('\n')),
  };
}, 10);
