import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildExtension, keepCopy } from '../../scripts/machine/extension';
import { firefoxUnderTest } from './under-test';

test('the extension that is shipped for Firefox builds, and says that it takes no data', async () => {
  test.setTimeout(120_000);
  const copy = keepCopy(await buildExtension('firefox'), firefoxUnderTest());
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
