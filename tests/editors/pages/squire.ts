import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { LETTER_HTML, linesOfHtml } from './letter';

const host = document.getElementById('editor') as HTMLElement;
const squire = new Squire(host, {
  blockTag: 'P',
  sanitizeToDOMFragment: (html: string) =>
    document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }), true),
});
squire.setHTML(LETTER_HTML);

window.editor = {
  host: () => host,
  content: () => squire.getHTML(),
  words: () => linesOfHtml(squire.getHTML()),
};
