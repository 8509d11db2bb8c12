import { createEditor, exportContent } from 'roosterjs';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { linesOfHtml } from './letter';

declare global {
  interface Window {
    /** The words that roosterjs has in each letter of the page, from its own model. */
    wordsOf?(index: number): string;
  }
}

// Outlook on the web writes its letters in roosterjs: each body that stands in the page becomes one.
const bodies = [...document.querySelectorAll<HTMLDivElement>('[id^="editorParent_"] > div')];
const editors = bodies.map((body) => {
  const model = domToContentModel(body, createDomToModelContext());
  body.replaceChildren();
  return createEditor(body, [], model);
});

window.wordsOf = (index) => {
  const editor = editors[index];
  return editor ? linesOfHtml(exportContent(editor, 'HTML')) : '';
};
