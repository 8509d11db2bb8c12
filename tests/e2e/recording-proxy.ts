import { createServer, request as forward } from 'node:http';

/** A proxy that a whole browser is made to go through: it notes every place asked for, and lets only one be reached. */
export interface RecordingProxy {
  /** For the browser's command line: even loopback addresses go through the proxy. */
  readonly args: readonly string[];
  /** `host:port` of every request so far, from whatever part of the browser. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** Chromium's own errands: its updater is sent to a place that is not; its sign-in and its form help get none. */
const NO_ERRANDS = [
  '--component-updater=url-source=http://browser-updates.invalid/',
  '--extensions-update-frequency=999999',
  '--gaia-url=http://browser-sign-in.invalid/',
  '--autofill-server-url=http://browser-forms.invalid/',
  '--disable-domain-reliability',
  '--no-pings',
];

/** What still asks is the browser itself, for those and for its spelling dictionary, which no switch keeps at home. */
export const BROWSERS_OWN: readonly string[] = [
  'browser-updates.invalid',
  'browser-sign-in.invalid',
  'browser-forms.invalid',
  'redirector.gvt1.com:443',
];

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
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', ...NO_ERRANDS],
    asked: () => [...asked],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
