/**
 * What the coach costs whoever types: `npm run -s bench:typing [-- --json] [-- --only=textarea,roosterjs]`.
 * First what one key costs the page's own thread in a long letter, then how long typing into each editor takes with
 * the coach, as a ratio to the same without it, in turns within one run. Measured, and never asserted.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildExtension, keepCopy } from '../../scripts/machine/extension';
import { openBrowser } from '../e2e/open-browser';
import { servePages } from '../e2e/page-server';
import { bundleEditors } from '../editors/bundle';
import { bundles } from '../editors/bundles';
import { serveEditors } from '../editors/editor-server';
import { SURFACES, type Surface } from '../editors/surfaces';
import { keystrokeCost } from './typing/keystroke';
import { letterOf, textToType } from './typing/letters';
import { timeTaken } from './typing/time-taken';

const { values: asked } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const only = asked.only?.split(',');
const wanted = (name: string): boolean => !only || only.includes(name);
const KEYS = 200;
const CHARACTERS = 2000;

process.env.ALONGSIDE_UNDER_TEST ??= join(tmpdir(), `alongside-bench-${randomUUID()}`);
const folder = keepCopy(await buildExtension(), process.env.ALONGSIDE_UNDER_TEST);
await bundleEditors();
const { context, id, close } = await openBrowser();
const pages = await servePages();
const editors = await serveEditors(SURFACES);
const results: Record<string, Record<string, number>> = {};

const STYLE = 'width: 46em; height: 30em; font: 16px/1.5 sans-serif; overflow: auto';
const KINDS: readonly (readonly [string, (letter: readonly string[]) => string])[] = [
  ['textarea', (letter) => `<textarea id="host" style="${STYLE}">${letter.join('\n\n')}</textarea>`],
  [
    'contenteditable',
    (letter) =>
      `<div id="host" contenteditable style="${STYLE}">${letter.map((line) => `<p>${line}</p>`).join('')}</div>`,
  ],
];
const NAMED = new Set(['textarea', 'contenteditable']);

try {
  for (const [kind, html] of KINDS) {
    for (const words of [500, 5000]) {
      if (!wanted(kind) && !wanted('keys')) continue;
      const page = await context.newPage();
      await page.goto(pages.page(html(letterOf(words))));
      await page.locator('#host').click({ position: { x: 200, y: 100 } });
      results[`a key in a ${kind} of ${words} words, ms`] = {
        ...(await keystrokeCost(page, textToType(KEYS), id)),
      };
      await page.close();
    }
  }
  for (const surface of SURFACES.filter(isEditor)) {
    if (!wanted(surface.name)) continue;
    const [on, off] = [await openAt(surface, '127.0.0.1'), await openAt(surface, 'localhost')];
    results[`${CHARACTERS} characters into ${surface.name}, ms`] = {
      ...(await timeTaken(on, off, textToType(CHARACTERS))),
    };
    await on.close();
    await off.close();
  }
} finally {
  await close();
  await pages.close();
  await editors.close();
  for (const made of [folder, bundles()]) rmSync(made, { recursive: true, force: true });
}

if (asked.json) console.log(JSON.stringify(results));
else {
  for (const [name, measured] of Object.entries(results)) {
    const told = Object.entries(measured).map(([key, value]) => `${key} ${value}`);
    console.log(`${name.padEnd(46)}${told.join('  ')}`);
  }
}

/** Editors, and the two that the browser is itself: the other places differ only in what is around them. */
function isEditor({ name, script }: Surface): boolean {
  return script !== undefined || NAMED.has(name);
}

/** Opens the page of a surface at a host where the coach is on or off, with the caret at the end of its letter. */
async function openAt(surface: Surface, host: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${host}:${editors.port}/page/${SURFACES.indexOf(surface)}`);
  const find = surface.host ?? 'window.editor.host()';
  await page.waitForFunction(`(() => { try { return Boolean(${find}) } catch { return false } })()`);
  await page.evaluate(`(${find}).focus()`);
  await page.keyboard.press('Control+End');
  // The coach has read the letter: its marks are there before the first key.
  await page.waitForTimeout(1500);
  return page;
}
