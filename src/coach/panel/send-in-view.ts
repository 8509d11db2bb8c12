import { siteFor } from '../../page/sites';
import type { LiveDraft } from '../../page/types';

/** Where the button that sends a draft is, in pixels of the viewport; null where none can be seen. */
export function sendInView({ field }: LiveDraft): DOMRect | null {
  const button =
    siteFor(window.location, document).sendButton(field) ?? submitOf(field.frames[0] ?? field.element);
  if (!button?.checkVisibility()) return null;
  const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
  const seen = width > 0 && height > 0 && right > 0 && bottom > 0;
  return seen && left < window.innerWidth && top < window.innerHeight
    ? new DOMRect(left, top, width, height)
    : null;
}

/** On a page that no adapter knows: what submits the form that the field is in. */
function submitOf(element: Element): HTMLElement | null {
  return (
    element
      .closest('form')
      ?.querySelector<HTMLElement>('button:is([type="submit"], :not([type])), input[type="submit"]') ?? null
  );
}
