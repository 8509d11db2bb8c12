import { createEditor, exportContent } from 'roosterjs';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { LETTER_HTML, linesOfHtml } from './letter';

const host = document.getElementById('editor') as HTMLDivElement;
const { body } = new DOMParser().parseFromString(LETTER_HTML, 'text/html');
const editor = createEditor(host, [], domToContentModel(body, createDomToModelContext()));

window.editor = {
  host: () => host,
  content: () => exportContent(editor, 'HTML'),
  words: () => linesOfHtml(exportContent(editor, 'HTML')),
};
