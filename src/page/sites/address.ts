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

/**
 * Takes the body of a letter and what bodies are known by; returns the largest part of the page that holds this
 * one alone. Beyond it stand the lines and buttons of other letters that are being written.
 */
export function ownPart(body: Element, bodies: string): Element {
  let own = body;
  for (let at = body.parentElement; at && at.querySelectorAll(bodies).length === 1; at = at.parentElement) {
    own = at;
    if (at.matches('[role="dialog"]')) break;
  }
  return own;
}

/**
 * Takes an element, a part of the page around it, and what is looked for there; returns the one of those that is
 * nearest to the element.
 */
export function nearest<Found extends HTMLElement>(
  from: Element,
  selector: string,
  within: Element,
  isIt: (found: Found) => boolean = () => true,
): Found | null {
  for (let at = from.parentElement; at && within.contains(at); at = at.parentElement) {
    for (const found of at.querySelectorAll<Found>(selector)) if (isIt(found)) return found;
  }
  return null;
}
