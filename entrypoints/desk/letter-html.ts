/** What a letter is made of. Everything else gives way to what is written in it. */
const KEPT = new Set(
  'p br div span b strong i em u s sub sup ul ol li h1 h2 h3 h4 blockquote table thead tbody tr td th hr'.split(
    ' ',
  ),
);
/** Elements whose inside nobody wrote. */
const DROPPED = new Set(
  'script style head title meta link template noscript iframe object svg math'.split(' '),
);

/**
 * Reads foreign HTML and keeps the letter: words, structure and emphasis, without anything that runs,
 * is fetched or only decorates.
 */
export function cleanHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const clean = document.createElement('div');
  for (const child of parsed.body.childNodes) copyInto(clean, child);
  return clean.innerHTML;
}

/** Plain text as HTML: an empty line parts paragraphs, a line end stays one. */
export function htmlOfText(text: string): string {
  const box = document.createElement('div');
  for (const paragraph of text
    .replace(/\r\n?/gu, '\n')
    .trim()
    .split(/\n{2,}/u)) {
    const block = box.appendChild(document.createElement('p'));
    paragraph.split('\n').forEach((line, index) => {
      if (index > 0) block.append(document.createElement('br'));
      block.append(line);
    });
  }
  return box.innerHTML;
}

function copyInto(target: HTMLElement, node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) {
    target.append(node.textContent ?? '');
    return;
  }
  if (!(node instanceof Element)) return;
  const name = node.localName;
  if (DROPPED.has(name)) return;
  const into = KEPT.has(name) ? target.appendChild(document.createElement(name)) : target;
  for (const child of node.childNodes) copyInto(into, child);
}
