import type { CDPSession, Frame } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark as the browser paints it: its words, its look, and its boxes in the viewport of its own document. */
export interface PaintedMark {
  readonly style: 'words' | 'framing';
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Runs in the page: reads the highlights of `alongside` whose text lies under `root`. */
function readHighlights(root: Node): PaintedMark[] {
  return (['words', 'framing'] as const).flatMap((style) => {
    const ranges = [...(CSS.highlights.get(`alongside-${style}`) ?? [])] as Range[];
    return ranges
      .filter((range) => root.contains(range.startContainer) || range.startContainer.getRootNode() === root)
      .map((range) => ({
        style,
        // A full stop that a letter leans over is painted with it, and is none of the words.
        text: range.toString().replace(/([PFTVWY])[.,]$/, '$1'),
        boxes: [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        })),
      }));
  });
}

/** The marks in a rich editor's document, in the order of the text. */
export async function marksInFrame(frame: Frame): Promise<PaintedMark[]> {
  const source = `(${readHighlights.toString()})(document)`;
  return inOrder((await frame.evaluate(source)) as PaintedMark[]);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The closed shadow roots of the top document: a mailbox has none of its own. */
export async function closedRoots(session: CDPSession): Promise<readonly DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const within = (node: DomNode): DomNode[] => [
    ...(node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed'),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within),
  ];
  return within(root);
}

/** The marks that lie over a textarea: ranges in a mirror, inside our own closed shadow root. */
export async function marksInMirror(session: CDPSession): Promise<PaintedMark[]> {
  const found: PaintedMark[] = [];
  for (const root of await closedRoots(session)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${readHighlights.toString()})(this); }`,
      returnByValue: true,
    });
    found.push(...((result.value ?? []) as PaintedMark[]));
  }
  return inOrder(found);
}

function inOrder(marks: PaintedMark[]): PaintedMark[] {
  const place = ({ boxes: [first] }: PaintedMark): number => (first ? first.top * 10_000 + first.left : -1);
  return marks.sort((a, b) => place(a) - place(b));
}
