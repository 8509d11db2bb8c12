import { isQuoted, isSignatureLine, opensQuoteToTheEnd } from './quoted';
import type { TextMap } from './text-map';
import { type Spacing, TextWriter } from './writer';

/** Shown by the browser, but not text of the letter. */
const WITHOUT_TEXT = new Set(
  'audio button canvas embed iframe input math meter object progress select svg textarea video'.split(' '),
);
const NEVER_SHOWN = new Set('head link meta noscript script style template title'.split(' '));
const SCAFFOLDING = '[data-mce-bogus="all"], [data-slate-placeholder], [data-cke-temp], .ProseMirror-widget';

/** Takes the editing host of a rich editor; returns its text as shown and where each character lives. */
export function readRich(host: HTMLElement): TextMap {
  const writer = new TextWriter();
  const view = host.ownerDocument.defaultView;
  if (view) new Walk(writer, view).inside(host);
  return writer.finish();
}

class Walk {
  #over = false;

  constructor(
    private readonly writer: TextWriter,
    private readonly view: Window,
  ) {}

  inside(element: Element): void {
    const spacing = spacingOf(this.view.getComputedStyle(element).whiteSpace);
    for (let node = element.firstChild; node && !this.#over; node = node.nextSibling) {
      if (node.nodeType === 3) this.#text(node as Text, spacing);
      else if (node.nodeType === 1) this.#element(node as Element);
    }
  }

  #text(node: Text, spacing: Spacing): void {
    if (this.writer.atLineStart && isSignatureLine(node.data)) this.#over = true;
    else this.writer.text(node, spacing);
  }

  #element(element: Element): void {
    const { localName } = element;
    if (NEVER_SHOWN.has(localName)) return;
    if (localName === 'br') this.#break(element);
    else if (localName === 'img' || WITHOUT_TEXT.has(localName)) this.writer.inlineThing();
    else if (opensQuoteToTheEnd(element)) this.#over = true;
    else if (isQuoted(element)) this.writer.edge();
    else this.#shown(element);
  }

  #shown(element: Element): void {
    const { display } = this.view.getComputedStyle(element);
    if (display === 'none' || element.matches(SCAFFOLDING)) return;
    if (isInline(display)) {
      this.inside(element);
      return;
    }
    this.writer.edge();
    this.writer.landmark(element);
    this.inside(element);
    this.writer.edge();
  }

  #break(element: Element): void {
    this.writer.landmark(element);
    this.writer.lineBreak();
  }
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}

function spacingOf(whiteSpace: string): Spacing {
  if (whiteSpace.startsWith('pre-line')) return 'lines';
  return /^(pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';
}
