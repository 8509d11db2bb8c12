const PARTS = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/u;

/**
 * Whether a match pattern covers a page, as the browser itself decides it: every port, and the domain with `*.` too.
 * @returns false for what is no address, and for a pattern of another kind than sites are switched on with
 */
export function covers(pattern: string, address: string): boolean {
  const [, scheme, host] = PARTS.exec(pattern) ?? [];
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!scheme || !host || !url) return false;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  return schemes.includes(url.protocol) && coversHost(host, url.hostname);
}

function coversHost(host: string, hostname: string): boolean {
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}
