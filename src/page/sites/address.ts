import type { Field } from '../types';

const ADDRESS = /[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+\.[^\s<>()[\]:;,"'.]+/g;

/** Takes text of a page; returns the mail addresses in it, in lower case, each once. */
export function addressesIn(text: string): string[] {
  return [...new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
}

/** Takes a mail address; returns its domain. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Takes a field; returns the page's document, outside the frames that hold the field. */
export function pageOf({ element, frames }: Field): Document {
  return (frames[0] ?? element).ownerDocument;
}

/** Takes a field; returns the element of the page that it is in: itself, or the outermost frame around it. */
export function standIn({ element, frames }: Field): Element {
  return frames[0] ?? element;
}

/** Takes an element; returns the match for a selector that the fewest of its ancestors are needed to reach. */
export function nearest(from: Element, selector: string): HTMLElement | null {
  for (let at = from.parentElement; at; at = at.parentElement) {
    const found = at.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
