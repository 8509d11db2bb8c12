import type { Packages } from '../school/packages';

/** The plain name leads to whichever PostgreSQL this Debian has: SOGo keeps everything but the mail in a database. */
export const SOGO: Packages = { names: ['sogo', 'memcached', 'postgresql', 'dovecot-imapd'] };
