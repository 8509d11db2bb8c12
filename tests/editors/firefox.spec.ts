import { Bidi } from './bidi';
import { holdContract } from './contract';
import { contractTest } from './contract-test';
import { FirefoxDesk } from './firefox-desk';
import { openFirefox } from './open-firefox';
import { SURFACES } from './surfaces';

const test = contractTest(async () => {
  const browser = await openFirefox();
  const page = await browser.newPage();
  return { desk: new FirefoxDesk(page, new Bidi(browser)), close: () => browser.close() };
});

for (const surface of SURFACES)
  test.describe(surface.name, () => holdContract(test, surface, surface.inFirefox));
