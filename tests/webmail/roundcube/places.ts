import type { Places } from '../places';

/** Roundcube, with TinyMCE 5 as its HTML editor. */
export const ROUNDCUBE_PLACES: Places = {
  user: '#rcmloginuser',
  password: '#rcmloginpwd',
  newMessage: 'a.compose',
  to: '#compose_to input',
  chip: '#compose_to li.recipient',
  subject: '#compose-subject',
  frame: 'iframe#composebody_ifr',
  plain: 'textarea#composebody',
  send: '.formbuttons button.send',
};
