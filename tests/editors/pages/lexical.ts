import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { LETTER_RUNS, plainLines } from './letter';

const host = document.getElementById('editor') as HTMLElement;
host.contentEditable = 'true';
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(host);
registerRichText(editor);
editor.update(
  () => {
    for (const line of LETTER_RUNS) {
      const paragraph = $createParagraphNode();
      for (const { text, bold } of line) {
        const node = $createTextNode(text);
        paragraph.append(bold ? node.toggleFormat('bold') : node);
      }
      $getRoot().append(paragraph);
    }
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);

window.editor = {
  host: () => host,
  content: () => JSON.stringify(editor.getEditorState()),
  words: () => plainLines(editor.getEditorState().read(() => $getRoot().getTextContent())),
};
