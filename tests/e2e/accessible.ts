import type { CDPSession, Frame, Page } from '@playwright/test';

/** What assistive technology is told of one thing on the page, in any shadow root, open or closed. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly backendId: number;
  /** All text inside, in reading order. */
  readonly text: string;
  readonly focused: boolean;
  readonly expanded: boolean | undefined;
}

interface RawValue {
  readonly value?: unknown;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: RawValue;
  readonly name?: RawValue;
  readonly description?: RawValue;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[];
}

/**
 * Reads a page as assistive technology does, and acts on it with the real mouse.
 * Playwright's own locators stop at a closed shadow root; the accessibility tree does not.
 */
export class AccessibleTree {
  readonly #session: Promise<CDPSession>;

  /** @param frame a frame that the browser keeps apart from its page, in a process of its own */
  constructor(
    readonly page: Page,
    readonly frame?: Frame,
  ) {
    this.#session = page.context().newCDPSession(frame ?? page);
  }

  get session(): Promise<CDPSession> {
    return this.#session;
  }

  /** Everything on the page that assistive technology is told of, document by document, in reading order. */
  async nodes(): Promise<AccessibleNode[]> {
    const session = await this.#session;
    const { frameTree } = await session.send('Page.getFrameTree');
    const trees = await Promise.all(
      [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) =>
        // A frame may be gone again by the time it is asked.
        session.send('Accessibility.getFullAXTree', { frameId: frame.id }).catch(() => ({ nodes: [] })),
      ),
    );
    return trees.flatMap(({ nodes }) => this.#nodesOf(nodes));
  }

  #nodesOf(raw: readonly RawNode[]): AccessibleNode[] {
    const byId = new Map(raw.map((node) => [node.nodeId, node]));
    return raw
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({
        role: text(node.role),
        name: text(node.name),
        description: text(node.description),
        backendId: node.backendDOMNodeId ?? 0,
        text: wordsIn(node, byId).join(' '),
        focused: property(node, 'focused') === true,
        expanded: property(node, 'expanded') as boolean | undefined,
      }));
  }

  /** The things with this role and name, in reading order. */
  async all(role: string, name: string | RegExp = /(?:)/): Promise<AccessibleNode[]> {
    const fits = (node: AccessibleNode): boolean =>
      typeof name === 'string' ? node.name === name : name.test(node.name);
    return (await this.nodes()).filter((node) => node.role === role && fits(node));
  }

  async find(role: string, name?: string | RegExp): Promise<AccessibleNode | null> {
    return (await this.all(role, name))[0] ?? null;
  }

  /** Waits until the thing is there. @throws Error that lists the others of its role. */
  async wait(role: string, name: string | RegExp, patienceMs = 8000): Promise<AccessibleNode> {
    for (const start = Date.now(); Date.now() - start < patienceMs; ) {
      const look = Date.now();
      const found = await this.find(role, name);
      if (found) return found;
      // Reading the tree of 200,000 characters takes the page's own thread for seconds: looked at without
      // a pause as long, the page never got to its timers and what was waited for never came.
      await this.page.waitForTimeout(Math.max(60, 2 * (Date.now() - look)));
    }
    const there = (await this.all(role)).map((node) => `“${node.name}”`);
    throw new Error(`No ${role} ${name} within ${patienceMs} ms. Every ${role} there: ${there.join(', ')}`);
  }

  /** The box of a thing in CSS pixels of the viewport. */
  async box(node: AccessibleNode): Promise<{ x: number; y: number; width: number; height: number }> {
    const session = await this.#session;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** Scrolls to a thing if it must, and clicks it with the mouse. */
  async click(node: AccessibleNode): Promise<void> {
    const session = await this.#session;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
    const { x, y, width, height } = await this.box(node);
    const corner = await (await this.frame?.frameElement())?.boundingBox();
    await this.page.mouse.click((corner?.x ?? 0) + x + width / 2, (corner?.y ?? 0) + y + height / 2);
  }
}

function text(value: RawValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function property(node: RawNode, name: string): unknown {
  return node.properties?.find((candidate) => candidate.name === name)?.value.value;
}

function wordsIn(node: RawNode, byId: ReadonlyMap<string, RawNode>): string[] {
  if (text(node.role) === 'StaticText') return [text(node.name)];
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? wordsIn(child, byId) : [];
  });
}
