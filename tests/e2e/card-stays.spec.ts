import { type CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';

const TEXT = 'I am writing with regard to Sam. The SENCO will write an IEP after the EHCP review.';

async function openLetter(coach: CoachPage, address: string) {
  const { page } = coach;
  await page.goto(address);
  await page.locator('textarea').click();
  await page.keyboard.type(TEXT);
  const marks = await coach.marks(4);
  return marks.map(({ boxes: [box] }) => {
    if (!box) throw new Error('A mark is not in view.');
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  });
}

const PAGE = '<textarea rows="8" cols="80" style="margin-bottom: 300px"></textarea>';
const openCard = (coach: CoachPage) => coach.tree.find('dialog', saying('card_name'));

test('a card that the pointer has left goes, though the caret leaves another mark meanwhile', async ({
  coach,
  pages,
  page,
}) => {
  const [first, second] = await openLetter(coach, pages.page(PAGE));
  if (!first || !second) throw new Error('A mark is missing.');
  await page.mouse.click(first.x, first.y);
  await coach.card('with regard to');
  await page.mouse.move(second.x, second.y, { steps: 3 });
  await coach.card('SENCO');
  await page.mouse.move(900, 700);
  // It is told that the pointer has left after 150 ms, and waits for it for another 350.
  await page.waitForTimeout(300);
  await page.keyboard.press('End');
  await expect.poll(() => openCard(coach)).toBeNull();
});

test('a card that the keyboard is in stays when the pointer crosses it, and goes when both have left', async ({
  coach,
  pages,
  page,
}) => {
  const [, second] = await openLetter(coach, pages.page(PAGE));
  if (!second) throw new Error('A mark is missing.');
  await page.mouse.move(second.x, second.y, { steps: 3 });
  const card = await coach.card('SENCO');
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await coach.tree.nodes()).some((at) => at.role === 'button' && at.focused))
    .toBe(true);
  const { x, y, width, height } = await coach.tree.box(card);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.move(900, 700, { steps: 3 });
  // The pointer's own patience is far shorter.
  await page.waitForTimeout(1000);
  expect(await openCard(coach)).not.toBeNull();
  await page.locator('textarea').focus();
  await expect.poll(() => openCard(coach)).toBeNull();
});
