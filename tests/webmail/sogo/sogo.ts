import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MailProgram, pageSays } from '../school/mailbox';
import { account } from '../school/packages';
import { freePorts, give, startServer } from '../school/servers';
import { startDatabase } from './database';
import { openFront } from './front';
import { SOGO } from './packages';
import { sogodArguments } from './settings';

/** SOGo, with a PostgreSQL and a memcached that are its own. */
export const sogo: MailProgram = {
  packages: SOGO,
  start: async ({ folder, imapPort, smtpPort }) => {
    const as = account('sogo');
    const own = join(folder, 'sogo');
    const [spool, home] = [join(own, 'spool'), join(own, 'home')];
    for (const part of [spool, home]) mkdirSync(part, { recursive: true });
    give(own, as);
    const memcached = join(own, 'memcached.socket');
    startServer(folder, 'memcached', ['memcached', '-s', memcached, '-m', '32'], { as });
    const database = await startDatabase(folder);
    const [port = 0, webPort = 0] = await freePorts(2);
    const settings = sogodArguments({ database, memcached, spool, port, imapPort, smtpPort });
    startServer(folder, 'sogod', ['/usr/sbin/sogod', ...settings], { as, env: { HOME: home } });
    const front = await openFront(webPort, port);
    const url = `http://127.0.0.1:${webPort}/SOGo/`;
    return {
      url,
      answers: () => pageSays(url, 'ng-app="SOGo.MainUI"'),
      close: () =>
        new Promise((resolve) => {
          front.closeAllConnections();
          front.close(() => resolve());
        }),
    };
  },
};
