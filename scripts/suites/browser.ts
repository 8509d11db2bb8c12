import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROUNDCUBE } from '../../tests/webmail/roundcube/packages';
import { installMailbox, type Packages, whyNoMailbox } from '../../tests/webmail/school/packages';
import { SOGO } from '../../tests/webmail/sogo/packages';
import { ensureBrowser } from '../machine/browser';
import { canInstall, install } from '../machine/debian';
import { ensureFirefox } from '../machine/firefox';
import { PlainError, say } from '../machine/say';
import { honest, NOTHING, type Suite, type Tally } from './tally';
import { freshReport, readReport, tool } from './tool';

interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * A real browser on a busy machine now and then misses a beat that no test is about. One test of a suite may need a
 * second try, and the list names it; where more do, something is wrong.
 */
const MOST_SECOND_TRIES = 1;

/** Also named in tests/pictures/fonts.conf. */
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** A suite that runs in a real browser, on what `builds` made; a project is one of those in playwright.config.ts. */
function browserSuite(name: string, project: string, whyNot: () => Promise<string | null>): Suite {
  return suite(name, ['--project', project, '--no-deps', '--retries', '1'], whyNot);
}

function suite(name: string, options: readonly string[], whyNot: Suite['whyNot']): Suite {
  return {
    name,
    whyNot,
    run: async (): Promise<Tally> => {
      const path = freshReport('browser.json');
      const status = await tool('@playwright/test/cli.js', ['test', ...options]);
      const report = readReport<BrowserReport>(path);
      if (!report) return honest(NOTHING, status);
      const { expected, unexpected, flaky, skipped } = report.stats;
      const missed = flaky > MOST_SECOND_TRIES ? flaky : 0;
      if (flaky > 0) say(`${name}: ${flaky} passed only on a second try (named as flaky above)`);
      return honest({ passed: expected + flaky - missed, failed: unexpected + missed, skipped }, status);
    },
  };
}

async function whyNot(ensure: () => Promise<unknown>): Promise<string | null> {
  try {
    await ensure();
    return null;
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
}

const whyNoBrowser = (): Promise<string | null> => whyNot(ensureBrowser);
const whyNoFirefox = (): Promise<string | null> => whyNot(ensureFirefox);

/** Pictures are drawn with the fonts of one Debian package, as they are kept. */
async function whyNoPictures(): Promise<string | null> {
  const why = await whyNoBrowser();
  if (why) return why;
  if (canInstall()) await install(['fonts-dejavu-core']);
  return existsSync(FONT) ? null : `the fonts that pictures are drawn with are not in ${dirname(FONT)}`;
}

function whyNoMail(packages: Packages, whyNoDriver = whyNoBrowser): () => Promise<string | null> {
  return async () => {
    const why = (await whyNoDriver()) ?? (await whyNoMailbox(packages));
    return why ?? whyNot(() => installMailbox(packages));
  };
}

const BUILDS = ['build', 'build-firefox', 'bundle'].flatMap((project) => ['--project', project]);

/** What the other suites test is built once for all of them. */
export const builds = suite('what is shipped is built', BUILDS, async () => null);
export const pageRoom = browserSuite('fields, marks and edits in Chromium', 'page', whyNoBrowser);
export const editors = browserSuite('every editor in Chromium', 'editors', whyNoBrowser);
export const firefox = browserSuite('every editor in Firefox', 'firefox', whyNoFirefox);
export const endToEnd = browserSuite('the extension in Chromium', 'e2e', whyNoBrowser);
export const pictures = browserSuite('how every screen looks', 'pictures', whyNoPictures);
export const webmail = browserSuite('the extension in Roundcube', 'webmail', whyNoMail(ROUNDCUBE));
export const sogo = browserSuite('the extension in SOGo', 'sogo', whyNoMail(SOGO));
export const firefoxMail = [
  browserSuite(
    'the extension in Roundcube in Firefox',
    'roundcube-firefox',
    whyNoMail(ROUNDCUBE, whyNoFirefox),
  ),
  browserSuite('the extension in SOGo in Firefox', 'sogo-firefox', whyNoMail(SOGO, whyNoFirefox)),
];
