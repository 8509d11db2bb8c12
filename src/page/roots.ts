/**
 * Ways through a page: shadow roots and frames that belong to the page's own document.
 * A frame's document lives in another realm, so nothing here asks `instanceof`.
 */

type Root = Document | ShadowRoot;

/** Where focus is: the element, the frames on the way to it (outermost first), and every root passed. */
export interface FocusPlace {
  readonly element: Element;
  readonly frames: readonly HTMLIFrameElement[];
  readonly roots: readonly Root[];
}

interface WithClosedRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Takes an element; returns its shadow root, open or (inside an extension) closed, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const dom = globalThis.chrome?.dom;
  if (!dom) return (element as Element & WithClosedRoot).openOrClosedShadowRoot ?? null;
  try {
    return dom.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null; // not an HTMLElement: SVG and MathML carry no shadow root
  }
}

/**
 * Takes a frame; returns whether its document is a blank or srcdoc one that the parent can reach. Its own
 * URL does not tell: after `document.open()` a blank frame bears the URL of the page that wrote into it.
 */
export function isBlankFrame(frame: HTMLIFrameElement): boolean {
  const inner = reachableDocument(frame);
  if (!inner) return false;
  if (frame.hasAttribute('srcdoc')) return true;
  const source = frame.getAttribute('src')?.trim() ?? '';
  if (source !== '' && !/^(about|javascript):/i.test(source)) return false;
  return /^about:/.test(inner.URL) || sameUrl(inner.URL, frame.ownerDocument.URL);
}

/** Takes a window; returns whether the script in its parent frame looks after its fields. */
export function reachedFromParent(view: Window): boolean {
  const frame = view.frameElement;
  return frame?.localName === 'iframe' && isBlankFrame(frame as HTMLIFrameElement);
}

/**
 * Takes the document to start in, and what to leave unopened; returns where focus is, however deep,
 * or null when nothing has focus.
 */
export function focusPlace(start: Document, isClosed: (node: Node) => boolean): FocusPlace | null {
  const frames: HTMLIFrameElement[] = [];
  const roots: Root[] = [];
  let root: Root = start;
  for (;;) {
    roots.push(root);
    const element: Element | null = activeIn(root);
    if (!element) return null;
    if (isClosed(element)) return { element, frames, roots };
    if (element.localName === 'iframe' && isBlankFrame(element as HTMLIFrameElement)) {
      const inner = reachableDocument(element as HTMLIFrameElement);
      if (!inner) return null;
      frames.push(element as HTMLIFrameElement);
      root = inner;
      continue;
    }
    const shadow = shadowRootOf(element);
    if (!shadow) return { element, frames, roots };
    if (!shadow.activeElement) return { element, frames, roots: [...roots, shadow] };
    root = shadow;
  }
}

/** Takes a node; returns its parent element, stepping out of a shadow root to its host. */
export function parentAcross(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}

/** Takes an element and a selector; returns the nearest match at or above it, across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** Takes an element; returns the document or shadow root it is in. */
export function rootOf(element: Element): Root {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot) : element.ownerDocument;
}

function activeIn(root: Root): Element | null {
  const active = root.activeElement;
  // A document in design mode is one field, and browsers differ in what they call active there.
  if (root.nodeType === 9 && (root as Document).designMode === 'on') return (root as Document).body;
  return active;
}

function reachableDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function sameUrl(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
