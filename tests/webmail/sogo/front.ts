import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const FILES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const ADDRESS_OF_FILES = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.*)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
/** With no child free, the daemon drops a connection: so often it is asked again, a tenth of a second apart. */
const TRIES = 50;

/** Stands where a school has Apache: serves SOGo's own files, and passes all else to its daemon. */
export function openFront(port: number, daemonPort: number): Promise<Server> {
  const root = realpathSync(FILES);
  const server = createServer((asked, reply) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://127.0.0.1');
    const file = pathname.match(ADDRESS_OF_FILES)?.[1];
    if (file === undefined) void passOn(asked, reply, port, daemonPort);
    else sendFile(reply, root, decodeURIComponent(file));
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

function sendFile(reply: ServerResponse, root: string, name: string): void {
  const path = join(root, name);
  if (!path.startsWith(root + sep) || !existsSync(path) || !statSync(path).isFile()) {
    reply.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  reply.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(readFileSync(path));
}

async function passOn(
  asked: IncomingMessage,
  reply: ServerResponse,
  port: number,
  daemonPort: number,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part);
  const headers = {
    ...asked.headers,
    'x-webobjects-server-port': String(port),
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    connection: 'close',
  };
  const ask = (triesLeft: number): void => {
    const options = { host: '127.0.0.1', port: daemonPort, path: asked.url, method: asked.method, headers };
    const passed = request({ ...options, agent: false }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    passed.on('error', (error) => {
      if (reply.headersSent) reply.destroy(error);
      else if (triesLeft > 0) setTimeout(ask, 100, triesLeft - 1);
      else reply.writeHead(502).end(error.message);
    });
    passed.end(Buffer.concat(parts));
  };
  ask(TRIES);
}
