import { parentAcross } from '../roots';

/** Whether the ground that text stands on is light or dark. */
export type Ground = 'light' | 'dark';

/**
 * Takes a field and the frames around it; returns what its text stands on: the first opaque background
 * at or around it, or, where there is only a picture or nothing at all, the opposite of its text colour.
 */
export function groundOf(element: Element, frames: readonly Element[]): Ground {
  const starts = [element, ...[...frames].reverse()];
  for (const start of starts) {
    for (let at: Element | null = start; at; at = parentAcross(at)) {
      const style = at.ownerDocument.defaultView?.getComputedStyle(at);
      if (!style) continue;
      const light = lightnessOf(style.backgroundColor);
      if (light !== null) return light > 0.5 ? 'light' : 'dark';
      if (style.backgroundImage !== 'none') return groundUnderText(element);
    }
  }
  return groundUnderText(element);
}

/** Takes a computed colour; returns its lightness from 0 to 1, or null when it is (nearly) transparent. */
export function lightnessOf(colour: string): number | null {
  const numbers = (colour.match(/-?[\d.]+%?/g) ?? []).map((n) =>
    n.endsWith('%') ? Number.parseFloat(n) / 100 : +n,
  );
  const kind = colour.slice(0, colour.indexOf('('));
  const from = /^color\(/.test(colour) && /^color\([^ ]*\d/.test(colour) ? 1 : 0; // display-p3 holds a digit
  const [one = 0, two = 0, three = 0, alpha = 1] = numbers.slice(from);
  if (alpha < 0.5) return null;
  if (kind === 'rgb' || kind === 'rgba') return perceived(one / 255, two / 255, three / 255);
  if (kind === 'color') return perceived(one, two, three);
  if (kind === 'oklch' || kind === 'oklab') return one;
  if (kind === 'lab' || kind === 'lch') return one / 100;
  return null;
}

function groundUnderText(element: Element): Ground {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  return (lightnessOf(colour) ?? 0) > 0.6 ? 'dark' : 'light';
}

function perceived(red: number, green: number, blue: number): number {
  return Math.sqrt(0.299 * red * red + 0.587 * green * green + 0.114 * blue * blue);
}
