import { CoachPage } from '../e2e/coach-page';
import { openBrowser } from '../e2e/open-browser';
import { ChromiumDesk } from './chromium-desk';
import { holdContract, holdWhileComposing } from './contract';
import { contractTest } from './contract-test';
import { SURFACES } from './surfaces';

const test = contractTest(async () => {
  const { context, close } = await openBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  return { desk: new ChromiumDesk(new CoachPage(page)), close };
});

for (const surface of SURFACES) {
  test.describe(surface.name, () => {
    holdContract(test, surface);
    holdWhileComposing(test, surface);
  });
}
