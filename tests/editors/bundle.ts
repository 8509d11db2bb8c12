import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { bundles } from './bundles';

const PAGES = join(import.meta.dirname, 'pages');
const HELPERS = new Set(['letter.ts', 'jquery-for-all.ts', 'untyped.d.ts']);

/** Bundles the scripts of the editors' pages into their folder; returns the names that they are served under. */
export async function bundleEditors(): Promise<string[]> {
  const entries = readdirSync(PAGES).filter((name) => name.endsWith('.ts') && !HELPERS.has(name));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    // As for people, and not as for who writes the editor.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: bundles(),
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(entries.map((name) => [basename(name, '.ts'), join(PAGES, name)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return entries.map((name) => name.replace('.ts', '.js'));
}
