import { createServer, request as forward } from 'node:http';

/** A proxy that a whole browser is made to go through: it notes every place asked for, and lets only one be reached. */
export interface RecordingProxy {
  /** For the browser's command line: even loopback addresses go through the proxy. */
  readonly args: readonly string[];
  /** `host:port` of every request so far, from whatever part of the browser. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** @param reachable `host:port` of the one place that answers. */
export async function openRecordingProxy(reachable: string): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, reply) => {
    const url = new URL(incoming.url ?? '', 'http://no-place.invalid');
    asked.push(url.host);
    if (url.host !== reachable) {
      reply.writeHead(403).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = forward(url, { method, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    onward.on('error', () => reply.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked: () => [...asked],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
