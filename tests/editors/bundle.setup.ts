import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bundleEditors } from './bundle';
import { bundles } from './bundles';

test('the editors’ pages are bundled', async () => {
  test.setTimeout(120_000);
  const names = await bundleEditors();
  const made = readdirSync(bundles());
  for (const name of names) expect(made).toContain(name);
});
