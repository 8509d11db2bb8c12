import { expect, test } from '@playwright/test';
import { buildExtension, extensionId, keepCopy } from '../../scripts/machine/extension';
import { underTest } from './under-test';

test('the extension that is shipped builds, with an id that stays', async () => {
  test.setTimeout(120_000);
  const copy = keepCopy(await buildExtension(), underTest());
  expect(extensionId(copy)).toMatch(/^[a-p]{32}$/);
});
