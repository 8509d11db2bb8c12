import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { LETTER_HTML, plainLines } from './letter';

const quill = new Quill('#editor', { modules: { toolbar: false } });
quill.clipboard.dangerouslyPasteHTML(LETTER_HTML);
quill.history.clear();

window.editor = {
  host: () => quill.root,
  content: () => JSON.stringify(quill.getContents()),
  words: () => plainLines(quill.getText()),
};
