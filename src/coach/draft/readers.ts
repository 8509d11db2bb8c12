import { envelopeOf, readersOf, siteFor } from '../../page/sites';
import { domainOf } from '../../page/sites/address';
import type { Field } from '../../page/types';
import type { Audience } from '../../review/types';

/** Domains that are nobody's school: two people there are not colleagues for that. */
const ANYBODY =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton|protonmail|gmx)\.(?:com|co\.uk|net|me|org)$/u;

/** Who reads what is written in a field, where its page tells; undefined where it does not. */
export function readersIn(field: Field): Audience | undefined {
  const site = siteFor(window.location, document);
  const envelope = envelopeOf(site, field);
  const readers = readersOf(envelope);
  const anybody = envelope.sender !== null && ANYBODY.test(domainOf(envelope.sender));
  return readers === 'colleagues' && anybody ? undefined : (readers ?? undefined);
}
