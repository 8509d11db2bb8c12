import { envelopeOf, readersOf, siteFor } from '../../page/sites';
import type { Field } from '../../page/types';
import type { Audience } from '../../review/types';

/** Who reads what is written in a field, where its page tells; undefined where it does not. */
export function readersIn(field: Field): Audience | undefined {
  return readersOf(envelopeOf(siteFor(window.location, document), field)) ?? undefined;
}
