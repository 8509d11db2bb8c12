import { Jodit } from 'jodit/es2021/jodit.min.js';
import 'jodit/es2021/jodit.min.css';
import { LETTER_HTML, linesOfHtml } from './letter';

const root = document.getElementById('editor') as HTMLElement;
const area = root.appendChild(document.createElement('textarea'));
const editor = Jodit.make(area, { height: 300, toolbar: false });
editor.value = LETTER_HTML;

window.editor = {
  host: () => editor.editor,
  content: () => editor.value,
  words: () => linesOfHtml(editor.value),
};
