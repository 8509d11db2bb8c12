import type { Field } from '../types';
import { domainOf } from './address';
import { generic } from './generic';
import { gmail } from './gmail';
import { outlook } from './outlook';
import { PUBLIC_MAIL } from './public-mail';
import { roundcube } from './roundcube';
import { sogo } from './sogo';
import type { Envelope, Site } from './types';

export type { Envelope, Site } from './types';

const SITES: readonly Site[] = [gmail, outlook, roundcube, sogo];

/** Takes the page; returns the mail program it is, or the site that stands for any page. */
export function siteFor(location: Location, doc: Document): Site {
  return SITES.find((site) => site.matches(location, doc)) ?? generic;
}

/** Takes a site and a field; returns the envelope, read as on any page where the site is not built as expected. */
export function envelopeOf(site: Site, field: Field): Envelope {
  try {
    return site.envelope(field) ?? generic.envelope(field) ?? EMPTY;
  } catch {
    return EMPTY; // a page may answer anything; the coach only knows less
  }
}

/**
 * Takes an envelope; returns who reads the message: colleagues when every address has the sender's own
 * domain, a family when one has another, and null when the page does not tell, or that domain is anybody's.
 */
export function readersOf({ recipients, sender }: Envelope): 'colleagues' | 'family' | null {
  if (!sender || recipients.length === 0) return null;
  const own = domainOf(sender);
  if (recipients.some((address) => domainOf(address) !== own)) return 'family';
  return PUBLIC_MAIL.has(own) ? null : 'colleagues';
}

const EMPTY: Envelope = { subject: null, recipients: [], sender: null };
