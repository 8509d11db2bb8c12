import { type CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';

const PAGE = '<textarea style="width: 600px; height: 400px; display: block"></textarea>';
const TEXT = 'I am writing with regard to Sam.';

async function begun(coach: CoachPage, address: string) {
  const { page } = coach;
  await page.goto(address);
  await page.locator('textarea').click();
  await page.keyboard.type(TEXT);
  await coach.badge(/\d/);
}

async function where(coach: CoachPage) {
  const { x, y, width, height } = await coach.tree.box(await coach.badge());
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

test('a finger drags the badge to another corner, and the next click on it opens the panel', async ({
  coach,
  pages,
}) => {
  await begun(coach, pages.page(PAGE));
  const session = await coach.tree.session;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const from = await where(coach);
  await touch('touchStart', from.x, from.y);
  for (let step = 1; step <= 10; step += 1)
    await touch('touchMove', from.x - (from.x - 60) * (step / 10), from.y - (from.y - 60) * (step / 10));
  await touch('touchEnd');
  // Nearer to the corner than the finger ever was.
  await expect.poll(async () => (await where(coach)).y).toBeLessThan(45);
  expect((await where(coach)).x).toBeLessThan(300);
  expect((await coach.badge()).expanded).toBe(false);
  await coach.tree.click(await coach.badge());
  await coach.tree.wait('dialog', saying('panel_name'));
});

test('a drag that the browser takes away leaves the badge in its corner, and with its field', async ({
  coach,
  pages,
  page,
}) => {
  await begun(coach, pages.page(PAGE));
  const session = await coach.tree.session;
  const from = await where(coach);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchCancel' ? [] : [{ x, y }] });
  await touch('touchStart', from.x, from.y);
  await touch('touchMove', from.x - 100, from.y - 200);
  await touch('touchMove', from.x - 120, from.y - 220);
  await touch('touchCancel');
  await expect.poll(() => where(coach)).toEqual(from);
  await page.locator('textarea').evaluate((field) => {
    field.style.height = '300px';
  });
  await expect.poll(() => where(coach)).toEqual({ x: from.x, y: from.y - 100 });
});

test('the mouse drags it too, and that press is no click', async ({ coach, pages, page }) => {
  await begun(coach, pages.page(PAGE));
  const from = await where(coach);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 50, from.y - 200, { steps: 4 });
  await page.mouse.move(80, 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await where(coach)).y).toBeLessThan(100);
  expect((await coach.badge()).expanded).toBe(false);
  await coach.tree.click(await coach.badge());
  await coach.tree.wait('dialog', saying('panel_name'));
});
