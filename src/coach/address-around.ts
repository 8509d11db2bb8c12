/**
 * Takes a window; returns the address of the outermost page around it, as much of it as a frame may know:
 * its origin alone where that page is another site's.
 */
export function addressAround(view: Window): string {
  const { ancestorOrigins } = view.location;
  const outermost = ancestorOrigins?.[ancestorOrigins.length - 1];
  if (outermost && URL.canParse(outermost)) return outermost;
  try {
    if (view.top) return addressOf(view.top);
  } catch {
    // another site's page, in a browser that names no ancestors
  }
  return addressOf(view);
}

/** What has no address of its own goes by the page that it was written from. */
function addressOf({ location, document }: Window): string {
  return location.href.startsWith('about:') ? document.baseURI : location.href;
}
