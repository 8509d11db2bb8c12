import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { LETTER_HTML, plainLines } from './letter';

const editor = new Editor({
  element: document.getElementById('editor'),
  extensions: [StarterKit],
  content: LETTER_HTML,
});

window.editor = {
  host: () => editor.view.dom,
  content: () => JSON.stringify(editor.getJSON()),
  words: () => plainLines(editor.getText({ blockSeparator: '\n' })),
};
