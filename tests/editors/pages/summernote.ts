import $ from './jquery-for-all';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { LETTER_HTML, linesOfHtml } from './letter';

const editor = $('#editor');
editor.html(LETTER_HTML).summernote({ height: 200, toolbar: [['style', ['bold']]] });

window.editor = {
  host: () => document.querySelector('.note-editable') as HTMLElement,
  content: () => editor.summernote('code'),
  words: () => linesOfHtml(editor.summernote('code')),
};
