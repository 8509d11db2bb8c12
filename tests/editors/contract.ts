import { saying } from '../e2e/coach-page';
import { type ContractTest, expect } from './contract-test';
import type { Surface, UndoSteps } from './surfaces';

const FLAGGED = ['with regard to', 'prior to'] as const;
const COMPOSED = ' We met prior to lunch.';

/** What must hold wherever a letter is written. One browser is one `test`, and may differ in the steps of its undo. */
export function holdContract(test: ContractTest, surface: Surface, steps: UndoSteps = surface): void {
  test('is found and marked, opens the card without taking the caret, and is left byte for byte', async ({
    openAt,
  }) => {
    const writing = await openAt(surface);
    await writing.begin();
    await writing.type(' See you soon');
    await writing.marked(...FLAGGED);
    await writing.expectMarksUnderWords();
    await writing.press('Control+Home');
    await writing.type('Oh, ');
    await writing.expectMarksUnderWords();
    await writing.marked(...FLAGGED);

    await writing.pointAt('prior to');
    await writing.desk.card('prior to');
    await writing.type('m');
    await expect.poll(() => writing.words()).toContain('Oh, mDear');
    await writing.press('Backspace', 'Escape');
    await writing.clickOn('with regard to');
    await writing.desk.card('with regard to');
    await writing.press('Escape', 'F8');
    await writing.desk.card('with regard to');
    await writing.press('F8');
    await writing.desk.card('prior to');
    await writing.press('Escape');
    const coached = await writing.content();

    const alone = await openAt(surface, false);
    await alone.begin();
    await alone.type(' See you soon');
    await alone.desk.pause(500);
    await alone.press('Control+Home');
    await alone.type('Oh, m');
    await alone.press('Backspace');
    expect(coached).toBe(await alone.content());
  });

  test('takes suggestions into its own model, and gives each back', async ({ openAt }) => {
    const writing = await openAt(surface);
    await writing.begin();
    await writing.marked(...FLAGGED);
    const before = await writing.content();
    const first = before.replace('with regard to', 'about');
    const both = first.replace('prior to', 'before');
    await writing.accept('with regard to', 'about');
    await expect.poll(() => writing.content()).toBe(first);
    await writing.type('x');
    await expect.poll(() => writing.words()).toContain('writing aboutx Sam');
    await writing.press('Backspace');
    await expect.poll(() => writing.content()).toBe(first);

    await writing.marked('prior to');
    await writing.accept('prior to', 'before');
    await expect.poll(() => writing.content()).toBe(both);
    const { undoSuggestion = 1, undoesMore = false, redo = 'Control+Shift+z' } = steps;
    await writing.press(...Array(undoSuggestion).fill('Control+z'));
    await expect.poll(() => writing.content()).toBe(undoesMore ? before : first);
    if (redo === null) return;
    await writing.press(...Array(undoSuggestion).fill(redo));
    await expect.poll(() => writing.content()).toBe(both);
  });

  test('takes a sentence as a paragraph of its own, and gives it back', async ({ openAt }) => {
    const writing = await openAt(surface);
    await writing.begin();
    await writing.marked(...FLAGGED);
    const before = await writing.content();
    const lines = (await writing.words()).split('\n');
    await writing.desk.openPanel();
    await writing.desk.choose(saying('panel_add'));
    await expect.poll(async () => (await writing.words()).split('\n').length).toBe(lines.length + 1);
    const now = (await writing.words()).split('\n');
    expect(now.filter((line) => lines.includes(line))).toEqual(lines);
    const added = now.filter((line) => !lines.includes(line));
    expect(added).toEqual([expect.stringMatching(/\w+ \w+ \w+/)]);
    await writing.press(...Array(steps.undoParagraph ?? 1).fill('Control+z'));
    await expect.poll(() => writing.content()).toBe(before);
  });

  test('a change that the page spoils is taken back and offered to be copied', async ({ openAt }) => {
    const writing = await openAt(surface);
    await writing.begin();
    await writing.marked(...FLAGGED);
    const before = await writing.content();
    await writing.spoil('about', 'abuot');
    await writing.accept('with regard to', 'about');
    await writing.desk.offeredToCopy();
    await expect.poll(() => writing.content()).toBe(before);
  });
}

/** The same for who composes characters, where the driver of the browser can do that. */
export function holdWhileComposing(test: ContractTest, surface: Surface): void {
  test('while characters are composed nothing is drawn or changed', async ({ openAt }) => {
    const writing = await openAt(surface);
    await writing.begin();
    await writing.marked(...FLAGGED);
    await writing.desk.compose?.([' We met', ' We met prior', COMPOSED], async () => {
      await writing.desk.pause(700);
      expect((await writing.marks()).map(({ text }) => text)).toEqual(FLAGGED);
    });
    await writing.marked(...FLAGGED, 'prior to');
    expect(await writing.words()).toMatch(/his reading\. We met prior to lunch\.$/);
  });
}
