import { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { LETTER_HTML, linesOfHtml } from './letter';

const editor = await ClassicEditor.create(document.getElementById('editor') as HTMLElement, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, List, Bold],
  initialData: LETTER_HTML,
});

window.editor = {
  host: () => editor.ui.getEditableElement() as HTMLElement,
  content: () => editor.getData(),
  words: () => linesOfHtml(editor.getData()),
  spoil(word, wrong) {
    const spoil = (): void => {
      if (!editor.getData().includes(word)) return;
      editor.model.document.off('change:data', spoil);
      editor.setData(editor.getData().replace(word, wrong));
    };
    editor.model.document.on('change:data', spoil);
  },
};
