import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { bundles } from './bundles';
import { INNER_LETTER, type Surface } from './surfaces';

/** Serves the pages of the editors on a loopback port. */
export interface EditorServer {
  readonly port: number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Takes the surfaces; `/page/3` is the page of the fourth, `/inner` a letter for a frame, the rest is scripts. */
export async function serveEditors(surfaces: readonly Surface[]): Promise<EditorServer> {
  const server = createServer((request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const html = (body: string, headers: Readonly<Record<string, string>> = {}): void => {
      reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    };
    if (pathname === '/inner') return html(INNER_LETTER);
    const surface = surfaces[Number(/^\/page\/(\d+)$/.exec(pathname)?.[1])];
    if (surface) return html(pageOf(surface, searchParams.get('other') ?? ''), surface.headers);
    const file = join(bundles(), normalize(pathname));
    if (!existsSync(file) || pathname === '/') return void reply.writeHead(404).end();
    reply.writeHead(200, { 'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain' });
    reply.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function pageOf({ name, script, html = '' }: Surface, other: string): string {
  const css = script && existsSync(join(bundles(), `${script}.css`)) ? script : null;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title>
    ${css ? `<link rel="stylesheet" href="/${css}.css">` : ''}</head>
    <body>${script ? EDITOR_HOLE : html.replaceAll('OTHER', other)}
    ${script ? `<script type="module" src="/${script}.js"></script>` : ''}</body></html>`;
}

const EDITOR_HOLE = '<div id="editor" style="min-height: 12em; width: 44em"></div>';
