/** Editors that carry out what a `beforeinput` asks for, whatever the change. */
export const TAKES_REQUESTS = '[data-lexical-editor], [data-slate-editor], .ck-editor__editable, trix-editor';

/** Those, and Quill, which carries out a replacement that is asked for; its paragraphs are typed. */
export const TAKES_REPLACEMENTS = `${TAKES_REQUESTS}, .ql-editor`;

/** Editors that read what was typed out of the page by themselves. */
export const READS_TYPING = '.ProseMirror';

/** Editors whose model takes words only as they are pasted. */
export const TAKES_PASTE = '.DraftEditor-root *, .cke_editable';

/** Draft.js breaks a line only for a key: what else breaks its page, it does not take. */
export const TAKES_KEYS = '.DraftEditor-root *';

/** Editors that keep no model: what is typed into the page is the letter. */
export const KNOWN_PAGES = '.mce-content-body, #tinymce, [g_editable="true"], .cke_editable';
