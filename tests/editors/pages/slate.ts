import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { LETTER_RUNS, plainLines } from './letter';

const editor = withHistory(withReact(createEditor()));
const letter = LETTER_RUNS.map((line) => ({
  type: 'paragraph',
  children: line.map(({ text, bold }) => (bold ? { text, bold } : { text })),
})) as Descendant[];

function Leaf({ attributes, children, leaf }: RenderLeafProps): ReactElement {
  return createElement('bold' in leaf ? 'strong' : 'span', attributes, children);
}

const editable = createElement(Editable, {
  renderLeaf: (props: RenderLeafProps) => createElement(Leaf, props),
});
const root = document.getElementById('editor') as HTMLElement;
createRoot(root).render(createElement(Slate, { editor, initialValue: letter, children: editable }));

const started = setInterval(() => {
  const host = root.querySelector<HTMLElement>('[data-slate-editor]');
  if (!host) return;
  clearInterval(started);
  window.editor = {
    host: () => host,
    content: () => JSON.stringify(editor.children),
    words: () => plainLines(editor.children.map((node) => Node.string(node)).join('\n')),
  };
}, 10);
