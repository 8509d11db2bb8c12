import { expect, test } from '../e2e/fixtures';
import { LOOKS, lookAt } from './looks';
import { OWN_DATA, putRows } from './own-data';
import { expectPicture, stillPicture } from './picture-test';

// Several looks one after another, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

for (const name of ['welcome', 'options', 'practice'] as const) {
  test(`${name} looks as it should, from top to bottom`, async ({ page, id }) => {
    await page.goto(`chrome-extension://${id}/practice.html`);
    await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
    await page.evaluate(putRows, OWN_DATA);
    for (const look of LOOKS) {
      await lookAt(page, look);
      await page.goto(`chrome-extension://${id}/${name}.html`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      // What waits for the settings is drawn faint until they are there.
      if (name !== 'practice') await expect(page.getByLabel('Where your school is')).toBeEnabled();
      if (name === 'options') await expect(page.getByText('acorns – our breakfast club')).toBeVisible();
      expectPicture(`${name}-${look.name}`, await stillPicture(page, true));
    }
  });
}

test('Your practice with nothing counted looks as it should', async ({ page, id }) => {
  await lookAt(page, LOOKS[0] as (typeof LOOKS)[0]);
  await page.goto(`chrome-extension://${id}/practice.html`);
  await expect(page.getByText('Nothing is counted yet.')).toBeVisible();
  expectPicture('practice-empty', await stillPicture(page, true));
});

test('the rules look as they should', async ({ page, id }) => {
  for (const look of LOOKS) {
    await lookAt(page, look);
    await page.goto(`chrome-extension://${id}/rules.html`);
    await page.getByLabel('Look for a word').fill('EHCP');
    await expect(page.getByRole('listitem').first()).toBeVisible();
    expectPicture(`rules-${look.name}`, await stillPicture(page, false));
  }
});

test('the popup looks as it should over a mailbox', async ({ page, context, id }) => {
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Inbox</title>' }),
  );
  await page.goto('https://mail.google.com/mail/');
  const popup = await context.newPage();
  // A popup is as wide as it asks to be, whatever the window.
  for (const look of LOOKS.slice(0, 2)) {
    await lookAt(popup, { ...look, width: 340, height: 300 });
    await page.bringToFront();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await expect(popup.getByRole('switch').first()).toBeEnabled();
    await expect(popup.getByRole('switch').first()).toBeChecked();
    expectPicture(`popup-${look.name}`, await stillPicture(popup, true));
  }
});
