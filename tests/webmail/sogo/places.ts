import type { Places } from '../places';

/** SOGo, with CKEditor 4 as its HTML editor and Angular around it: a letter is a dialog in the page. */
export const SOGO_PLACES: Places = {
  user: 'input[ng-model="app.creds.username"]',
  password: '#passwordField',
  newMessage: 'button.sg-fab-bottom-center',
  to: '#mailEditor md-chips[ng-model$=".to"] input',
  chip: '#mailEditor md-chip',
  subject: '#mailEditor input[name="subject"]',
  frame: 'iframe.cke_wysiwyg_frame',
  plain: '#mailEditor textarea[name="content"]',
  send: '#mailEditor button[ng-click="editor.send()"]',
};
