import type { Packages } from '../school/packages';

/**
 * `php-cgi` is asked for by name: otherwise apt answers Roundcube's wish for a web server with Apache.
 * The plain names lead to whichever PHP this Debian has.
 */
export const ROUNDCUBE: Packages = {
  names: ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-cgi', 'dovecot-imapd'],
  // No database server and no web server are to be set up: the tests bring their own folder.
  answers: [
    'roundcube-core roundcube/dbconfig-install boolean false',
    'roundcube-core roundcube/hosts string',
    'roundcube-core roundcube/reconfigure-webserver multiselect',
  ],
};
