import { createServer } from 'node:http';

/** Serves small pages from memory on a loopback address. */
export interface PageServer {
  /** Address of a page whose body is this HTML. */
  page(body: string): string;
  /** How often a page was asked for. */
  asked(address: string): number;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const pages: string[] = [];
  const visits: string[] = [];
  const server = createServer((request, reply) => {
    visits.push(request.url ?? '');
    const body = pages[Number(request.url?.slice(1))];
    reply.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    reply.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    page: (body) => {
      pages.push(
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><body>${body}`,
      );
      return `http://127.0.0.1:${port}/${pages.length - 1}`;
    },
    asked: (address) => visits.filter((path) => address.endsWith(path)).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
