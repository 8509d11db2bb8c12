import { ensureBrowser } from './machine/browser';
import { ensureFirefox } from './machine/firefox';
import { runProgram } from './machine/say';
import { tool } from './suites/tool';

/** Makes the pictures of every screen anew, in Chromium and in Firefox. Look at each of them before it is kept. */
async function makePictures(): Promise<number> {
  await ensureBrowser();
  await ensureFirefox();
  process.env.ALONGSIDE_PICTURES = 'make';
  const projects = ['--project', 'pictures', '--project', 'firefox'];
  return tool('@playwright/test/cli.js', ['test', 'pictures', ...projects]);
}

await runProgram(makePictures);
