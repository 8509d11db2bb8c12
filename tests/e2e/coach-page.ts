import type { Frame, Page } from '@playwright/test';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { type AccessibleNode, AccessibleTree } from './accessible';
import { type Box, closedRoots, marksInFrame, marksInMirror, type PaintedMark } from './marks';

type MessageName = keyof typeof messages;

/** What the coach says, as a pattern in which every `$1` may be anything. */
export function saying(name: MessageName): RegExp {
  const parts = messages[name].message
    .split(/\$\d/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}`);
}

/** The coach on a page, seen and used as a person does: badge, card, panel, marks. */
export class CoachPage {
  readonly tree: AccessibleTree;

  /** @param frame where the coach is, when the browser keeps that frame apart from its page */
  constructor(
    readonly page: Page,
    frame?: Frame,
  ) {
    this.tree = new AccessibleTree(page, frame);
  }

  /** The badge, once it says how the draft stands. */
  badge(standing: string | RegExp = /(?:)/, patienceMs?: number): Promise<AccessibleNode> {
    const words = typeof standing === 'string' ? standing : standing.source;
    return this.tree.wait(
      'button',
      new RegExp(`${saying('badge_name').source.replace('.*', `.*${words}.*`)}`),
      patienceMs,
    );
  }

  /** The card about these words. */
  async card(words: string): Promise<AccessibleNode> {
    return this.#named(saying('card_name').source.replace('.*', escaped(words)));
  }

  /** The panel, opened from the badge if it is not open. */
  async panel(): Promise<AccessibleNode> {
    const name = saying('panel_name').source;
    const open = (await this.tree.nodes()).find((node) => new RegExp(name).test(node.name));
    if (!open) await this.tree.click(await this.badge());
    return this.#named(name);
  }

  /** Clicks the button with this name, in whichever of ours it is. */
  async press(name: string | RegExp): Promise<void> {
    await this.tree.click(await this.tree.wait('button', name));
  }

  /** Clicks into the middle of a mark, as a writer does who wonders about it. */
  async clickMark(mark: PaintedMark, frameName?: string): Promise<void> {
    const [box] = mark.boxes;
    if (!box) throw new Error(`“${mark.text}” is not in view.`);
    const frame = frameName ? await this.page.locator(selectorOf(frameName)).boundingBox() : null;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    await this.page.mouse.click(x + (frame?.x ?? 0), y + (frame?.y ?? 0));
  }

  /** Waits for the mark under `words`, opens its card and presses the choice with this name. */
  async choose(words: string, choice: RegExp, frameName?: string): Promise<void> {
    let mark: PaintedMark | undefined;
    for (const start = Date.now(); !mark && Date.now() - start < 8000; await this.page.waitForTimeout(60)) {
      mark = (await this.marksNow(frameName)).find(({ text }) => text === words);
    }
    if (!mark) throw new Error(`“${words}” is not marked.`);
    await this.clickMark(mark, frameName);
    await this.card(words);
    await this.press(choice);
  }

  /** Whether anything of ours is on the page: no site of the tests has a closed shadow root of its own. */
  async mounted(): Promise<boolean> {
    return (await closedRoots(await this.tree.session)).length > 0;
  }

  /** What our own badge, card and panel cover, in the viewport of the page. */
  async coveredBoxes(): Promise<Box[]> {
    const names = ['badge_name', 'card_name', 'panel_name'].map((name) => saying(name as MessageName));
    const ours = (await this.tree.nodes()).filter((node) => names.some((name) => name.test(node.name)));
    const boxes = await Promise.all(ours.map((node) => this.tree.box(node)));
    return boxes.map(({ x, y, width, height }) => ({
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
    }));
  }

  /**
   * The marks once there are `count`: in the frame with this name or at this selector, in the page itself for
   * an empty name, over a textarea when none is given.
   */
  async marks(count: number, frameName?: string): Promise<PaintedMark[]> {
    let found: PaintedMark[] = [];
    for (const start = Date.now(); Date.now() - start < 8000; ) {
      found = await this.marksNow(frameName);
      if (found.length === count) return found;
      await this.page.waitForTimeout(60);
    }
    throw new Error(
      `Expected ${count} marks; there are ${found.length}: ${found.map((mark) => mark.text).join(', ')}`,
    );
  }

  /** The marks as they are at this moment. */
  async marksNow(frameName?: string): Promise<PaintedMark[]> {
    if (frameName === undefined) return marksInMirror(await this.tree.session);
    const frame =
      this.page.frames().find((candidate) => candidate.name() === frameName) ??
      (await (await this.page.locator(selectorOf(frameName)).elementHandle())?.contentFrame());
    if (!frame) throw new Error(`There is no frame called ${frameName}.`);
    return marksInFrame(frame);
  }

  async #named(source: string): Promise<AccessibleNode> {
    const pattern = new RegExp(source);
    for (const start = Date.now(); Date.now() - start < 8000; ) {
      const found = (await this.tree.nodes()).find((node) => pattern.test(node.name));
      if (found) return found;
      await this.page.waitForTimeout(60);
    }
    throw new Error(`Nothing of the coach is called ${source}.`);
  }
}

/** A frame is known by its name, or by a selector where its page gives it none. */
function selectorOf(frame: string): string {
  return frame.startsWith('iframe') ? frame : `iframe#${frame}`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&');
}
