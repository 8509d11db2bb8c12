import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { LETTER_HTML, linesOfHtml } from './letter';

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  skin: 'oxide',
  content_css: 'default',
  menubar: false,
  toolbar: false,
  statusbar: false,
  promotion: false,
  height: 300,
});
editor?.setContent(LETTER_HTML);
editor?.undoManager.clear();
editor?.undoManager.add();

window.editor = {
  host: () => editor?.getBody() ?? document.body,
  content: () => editor?.getContent() ?? '',
  words: () => linesOfHtml(editor?.getContent() ?? ''),
};
