import type { Page } from '@playwright/test';
import { type CoachPage, saying } from './coach-page';
import { expect, test } from './fixtures';
import { closedRoots, type PaintedMark } from './marks';

const TEXT = 'I am writing with regard to Sam.';
const CHANGE = new RegExp(`${saying('card_change_to').source} about`);
const STYLE = 'height: 9em; width: 30em; font: 16px sans-serif; display: block';

const KINDS = [
  ['textarea', `<textarea class="draft" style="${STYLE}"></textarea>`, undefined],
  ['rich field', `<div class="draft" contenteditable="true" role="textbox" style="${STYLE}"></div>`, ''],
] as const;

const written = (page: Page) =>
  page.locator('.draft').evaluate((at) => ('value' in at ? String(at.value) : at.textContent));

/** Waits until the one mark lies inside the one field, and returns it. */
async function markInField(page: Page, coach: CoachPage, frame?: string): Promise<PaintedMark | undefined> {
  let mark: PaintedMark | undefined;
  await expect(async () => {
    [mark] = await coach.marks(1, frame);
    const [box] = mark?.boxes ?? [];
    const field = await page.locator('.draft').boundingBox();
    if (!box || !field) throw new Error('Nothing is in view.');
    expect(box.left).toBeGreaterThanOrEqual(field.x);
    expect(box.right).toBeLessThanOrEqual(field.x + field.width);
    expect(box.top).toBeGreaterThanOrEqual(field.y);
    expect(box.bottom).toBeLessThanOrEqual(field.y + field.height);
  }).toPass();
  return mark;
}

for (const [kind, field, frame] of KINDS) {
  test.describe(kind, () => {
    test('a field that a script reveals is coached', async ({ page, coach, pages }) => {
      const open = `document.querySelector('#form').hidden = false; document.querySelector('.draft').focus()`;
      await page.goto(
        pages.page(`<button onclick="${open}">Reply</button><div id="form" hidden>${field}</div>`),
      );
      await page.getByRole('button').click();
      await page.keyboard.type(TEXT);
      await coach.choose('with regard to', CHANGE, frame);
      await expect.poll(() => written(page)).toBe('I am writing about Sam.');
    });

    test('a field that is hidden while it is coached takes the coach with it', async ({
      page,
      coach,
      pages,
    }) => {
      await page.goto(pages.page(`<div id="form">${field}</div>`));
      await page.locator('.draft').click();
      await page.keyboard.type(TEXT);
      await coach.marks(1, frame);
      await page.locator('#form').evaluate((form) => form.setAttribute('hidden', ''));
      await expect.poll(() => coach.mounted()).toBe(false);
    });

    for (const how of ['append', 'moveBefore'] as const) {
      test(`a field that is moved by ${how} while it is coached is coached where it is`, async ({
        page,
        coach,
        pages,
      }) => {
        await page.goto(
          pages.page(`<div id="here">${field}</div><div style="height: 3em"></div>
          <div id="there" style="margin-left: 15em; border: 1px solid"></div>`),
        );
        await page.locator('.draft').click();
        await page.keyboard.type(TEXT);
        const before = await markInField(page, coach, frame);
        await page.evaluate((by) => {
          const [there, draft] = [
            document.querySelector('#there'),
            document.querySelector<HTMLElement>('.draft'),
          ];
          if (!there || !draft) return;
          if (by === 'append') there.append(draft);
          else (there as Element & { moveBefore(node: Node, child: null): void }).moveBefore(draft, null);
          if (document.activeElement !== draft) draft.focus();
        }, how);
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' Thanks');
        const after = await markInField(page, coach, frame);
        expect(after?.boxes[0]?.left).toBeGreaterThan((before?.boxes[0]?.left ?? 0) + 100);
        await coach.choose('with regard to', CHANGE, frame);
        await expect.poll(() => written(page)).toBe('I am writing about Sam. Thanks');
      });
    }

    test('a field that is replaced while it is coached hands the coach on', async ({
      page,
      coach,
      pages,
    }) => {
      await page.goto(pages.page(field));
      await page.locator('.draft').click();
      await page.keyboard.type(TEXT);
      await coach.marks(1, frame);
      const mounted = async () => (await closedRoots(await coach.tree.session)).length;
      const roots = await mounted();
      await page.evaluate(() => {
        const old = document.querySelector('.draft');
        const next = old?.cloneNode(true) as HTMLElement;
        if (old && 'value' in old && 'value' in next) next.value = old.value;
        old?.replaceWith(next);
        next.focus();
      });
      await markInField(page, coach, frame);
      expect(await mounted()).toBe(roots);
      await coach.choose('with regard to', CHANGE, frame);
      await expect.poll(() => written(page)).toBe('I am writing about Sam.');
    });
  });
}
