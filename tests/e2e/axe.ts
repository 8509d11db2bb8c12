import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { CoachPage } from './coach-page';
import { closedRoots } from './marks';

/** The looks that a person may have chosen for their computer. */
export const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a page, in each of the looks: one line for each thing. Frames are left out. */
export async function wrongIn(page: Page, among = 'document'): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const lines = await page.evaluate(
      ([rules, what]) => {
        type Axe = { run(at: unknown, options: unknown): Promise<Results> };
        type Results = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
        const tool = (window as unknown as { axe: Axe }).axe;
        const at = what === 'document' ? document : document.querySelector(what);
        // Off by itself in axe: a target of 24 pixels, or with as much room around it.
        const ask = { runOnly: rules, iframes: false, rules: { 'target-size': { enabled: true } } };
        return tool
          .run(at, ask)
          .then(({ violations }) =>
            violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
            ),
          );
      },
      [RULES, among] as const,
    );
    const scheme = look.forcedColors === 'active' ? 'forced colours' : look.colorScheme;
    found.push(...lines.map((line) => `${scheme}: ${line}`));
  }
  return found;
}

/**
 * What axe finds wrong in what the coach draws now. Its root is closed, to axe as to the page: what is in it is
 * copied as it stands, with its styles, into an open root of a page that has nothing else.
 */
export async function wrongInCoach(coach: CoachPage, empty: Page): Promise<string[]> {
  const session = await coach.tree.session;
  const copies: { html: string; css: string }[] = [];
  for (const root of await closedRoots(session)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () {
        const css = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        return { html: this.innerHTML, css: css.join('\\n') };
      }`,
      returnByValue: true,
    });
    copies.push(result.value as { html: string; css: string });
  }
  const drawn = copies.find(({ html }) => html.includes('class="coach"'));
  if (!drawn) throw new Error('Nothing of the coach is drawn.');
  await empty.evaluate(({ html, css }) => {
    document.querySelector('#copy')?.remove();
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'copy';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
  }, drawn);
  return wrongIn(empty, '#copy');
}
