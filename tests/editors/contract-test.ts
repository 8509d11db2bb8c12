import { test as base } from '@playwright/test';
import type { Desk } from './desk';
import { type EditorServer, serveEditors } from './editor-server';
import { SURFACES, type Surface } from './surfaces';
import { Writing } from './writing';

export { expect } from '@playwright/test';

/** A browser with the shipped extension, and one tab of it. */
export interface OpenDesk {
  readonly desk: Desk;
  close(): Promise<void>;
}

interface WorkerFixtures {
  readonly servers: readonly [EditorServer, EditorServer];
  /** One for all tests of a worker. */
  readonly desk: Desk;
}

interface Fixtures {
  /** Opens the page of a surface; `coached` is false for the same page where the coach is not switched on. */
  readonly openAt: (surface: Surface, coached?: boolean) => Promise<Writing>;
}

/** Takes how a browser is opened; returns the test function whose tests write in it. */
export function contractTest(openDesk: () => Promise<OpenDesk>) {
  return base.extend<Fixtures, WorkerFixtures>({
    servers: [
      async ({ browserName: _ }, use) => {
        const servers = [await serveEditors(SURFACES), await serveEditors(SURFACES)] as const;
        await use(servers);
        for (const server of servers) await server.close();
      },
      { scope: 'worker' },
    ],
    desk: [
      async ({ browserName: _ }, use) => {
        const opened = await openDesk();
        await use(opened.desk);
        await opened.close();
      },
      { scope: 'worker', timeout: 90_000 },
    ],
    openAt: async ({ desk, servers: [server, other] }, use) => {
      await use(async (surface, coached = true) => {
        // The coach is switched on for 127.0.0.1, and for `localhost` it is not.
        const host = coached ? '127.0.0.1' : 'localhost';
        const address = `http://${host}:${server.port}/page/${SURFACES.indexOf(surface)}`;
        const writing = new Writing(desk, surface);
        await writing.open(`${address}?other=http://${host}:${other.port}`);
        return writing;
      });
    },
  });
}

export type ContractTest = ReturnType<typeof contractTest>;
