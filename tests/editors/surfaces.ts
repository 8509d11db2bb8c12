import { LETTER_HTML } from './pages/letter';

/** How far the steps of an editor's undo honestly differ from one for each thing we did. */
export interface UndoSteps {
  /** How many presses of Ctrl+Z take back an added paragraph: some editors count its break as a step. */
  readonly undoParagraph?: number;
  /** How many take back a suggestion, where the editor keeps the typing before it as another. */
  readonly undoSuggestion?: number;
  /**
   * The editor's steps are larger than a suggestion: Quill takes what happens within a second as one, Squire
   * all since it last took a picture. Both suggestions come back together.
   */
  readonly undoesMore?: boolean;
  /** The key that does again what was undone, or null where the editor has none in this browser. */
  readonly redo?: string | null;
}

/** A place that a letter is written in, and where it honestly differs from the others. */
export interface Surface extends UndoSteps {
  readonly name: string;
  /** The editor's page in `pages`, without `.ts`. */
  readonly script?: string;
  /** The body of a page that has no editor of its own; OTHER stands for another origin. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An expression in the page that gives the element that is written in, where the page has no script. */
  readonly host?: string;
  /** The frame that coach and letter are in, where the page cannot reach into it. */
  readonly innerFrame?: boolean;
  /** The browser's own zoom. */
  readonly zoom?: number;
  /** Where the steps of its undo are others in Firefox. */
  readonly inFirefox?: UndoSteps;
}

export const LETTER_TEXT =
  'Dear Mrs Jones,\n\nI am writing with regard to Sam. We met prior to half term in the hall.\n\nSam has missed two lessons this week and we are worried about his reading.';

const STYLE = 'min-height: 10em; width: 36em; font: 16px/1.5 sans-serif';
const RICH = `<div id="host" contenteditable="true" role="textbox" aria-label="Letter" style="${STYLE}">${LETTER_HTML}</div>`;
const PLAIN = `<textarea id="host" aria-label="Letter" style="${STYLE}">${LETTER_TEXT}</textarea>`;
const HOST = `document.querySelector('#host')`;
/** In pixels. */
export const FRAME_BORDER = 3;
const FRAME = `width: 42em; height: 15em; border: ${FRAME_BORDER}px solid grey; margin: 20px`;

/** The letter as a page of its own, for frames. */
export const INNER_LETTER = `<!doctype html><html lang="en-GB"><body>${RICH}</body></html>`;

const shadow = (mode: string): string =>
  `<div id="outer"></div><script>
    const root = document.querySelector('#outer').attachShadow({ mode: '${mode}' });
    root.innerHTML = ${JSON.stringify(RICH)};
    window.inShadow = root.querySelector('#host');
  </script>`;

const editors: readonly Surface[] = [
  { name: 'ProseMirror', script: 'prosemirror' },
  { name: 'Tiptap', script: 'tiptap' },
  { name: 'Lexical', script: 'lexical', undoParagraph: 2 },
  { name: 'Slate', script: 'slate', undoParagraph: 2 },
  { name: 'Draft.js', script: 'draft', inFirefox: { undoParagraph: 2 } },
  { name: 'Quill 2', script: 'quill', undoesMore: true },
  { name: 'CKEditor 5', script: 'ckeditor5', undoParagraph: 2 },
  { name: 'TinyMCE 8', script: 'tinymce' },
  { name: 'roosterjs', script: 'roosterjs' },
  { name: 'Squire', script: 'squire', undoSuggestion: 2, undoesMore: true },
  { name: 'Trix', script: 'trix', inFirefox: { redo: null } },
  { name: 'Summernote', script: 'summernote', redo: 'Control+y' },
  { name: 'Jodit', script: 'jodit' },
];

const places: readonly Surface[] = [
  { name: 'textarea', html: PLAIN, host: HOST },
  { name: 'contenteditable', html: RICH, host: HOST },
  { name: 'an open shadow root', html: shadow('open'), host: 'window.inShadow' },
  { name: 'a closed shadow root', html: shadow('closed'), host: 'window.inShadow' },
  {
    name: 'a blank frame in design mode',
    html: `<iframe id="frame" style="${FRAME}"></iframe><script>
      const inner = document.querySelector('#frame').contentDocument;
      inner.open(); inner.write('<body>' + ${JSON.stringify(LETTER_HTML)}); inner.close();
      inner.designMode = 'on';
    </script>`,
    host: `document.querySelector('#frame').contentDocument.body`,
  },
  {
    name: 'a srcdoc frame',
    html: `<iframe id="frame" style="${FRAME}" srcdoc='${INNER_LETTER}'></iframe>`,
    host: `document.querySelector('#frame').contentDocument.querySelector('#host')`,
  },
  {
    name: 'a frame with an address',
    html: `<iframe id="frame" style="${FRAME}" src="/inner"></iframe>`,
    host: `document.querySelector('#frame').contentDocument.querySelector('#host')`,
  },
  {
    name: 'a frame of another origin',
    html: `<iframe id="frame" style="${FRAME}" src="OTHER/inner"></iframe>`,
    host: HOST,
    innerFrame: true,
  },
  {
    name: 'a modal dialog',
    html: `<dialog style="transform: translateX(30px)">${PLAIN}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    host: HOST,
  },
  {
    name: 'a modal dialog, rich',
    html: `<dialog>${RICH}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    host: HOST,
  },
  { name: 'right to left', html: `<div dir="rtl">${RICH}</div>`, host: HOST },
  { name: 'right to left, plain', html: `<div dir="rtl">${PLAIN}</div>`, host: HOST },
  {
    name: 'a page of strict policy',
    html: RICH.replace(/ style="[^"]*"/, ''),
    host: HOST,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'a page of strict policy, plain',
    html: PLAIN.replace(/ style="[^"]*"/, ' rows="9" cols="60"'),
    host: HOST,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  { name: 'a page at 200 %', html: RICH, host: HOST, zoom: 2 },
  { name: 'a page at 200 %, plain', html: PLAIN, host: HOST, zoom: 2 },
  {
    name: 'under a transform',
    html: `<div style="transform: translate(40px, 30px) scale(0.8)">${RICH}</div>`,
    host: HOST,
  },
  {
    name: 'under a transform, plain',
    html: `<div style="transform: translate(40px, 30px) scale(0.8)">${PLAIN}</div>`,
    host: HOST,
  },
  {
    name: 'a scrolled box',
    html: `<div style="height: 16em; overflow: auto; width: 40em"><div style="height: 9em">Above</div>${RICH}<div style="height: 40em"></div></div>`,
    host: HOST,
  },
];

/** Firefox counts a new paragraph and its words as two steps, where the browser itself is the editor. */
const inBothBrowsers = (place: Surface): Surface =>
  place.html?.includes('<textarea') ? place : { ...place, inFirefox: { undoParagraph: 2 } };

export const SURFACES: readonly Surface[] = [...places.map(inBothBrowsers), ...editors];
