import 'trix';
import 'trix/dist/trix.css';
import { LETTER_HTML, plainLines } from './letter';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: {
    loadHTML(html: string): void;
    getDocument(): { toString(): string };
  };
}

const root = document.getElementById('editor') as HTMLElement;
const host = document.createElement('trix-editor') as TrixElement;
host.addEventListener('trix-initialize', () => {
  // One block of lines, as Trix itself makes them of what is typed.
  host.editor.loadHTML(LETTER_HTML.replaceAll('</p><p>', '<br>').replace(/<\/?p>/g, ''));
  window.editor = {
    host: () => host,
    content: () => host.value,
    words: () => plainLines(host.editor.getDocument().toString()),
    spoil(word, wrong) {
      const spoil = (): void => {
        if (!host.value.includes(word)) return;
        host.removeEventListener('trix-change', spoil);
        setTimeout(() => host.editor.loadHTML(host.value.replace(word, wrong)), 0);
      };
      host.addEventListener('trix-change', spoil);
    },
  };
});
root.append(host);
