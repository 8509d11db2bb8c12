import type { Draft } from './draft';
import { readLinear, scores } from './linear';
import { messageSigns } from './message/signs';
import { type Audience, type Context, KINDS, type Kind } from './types';
import { letterWeights } from './weights/letters';

const model = readLinear(letterWeights.kinds);
const INTERNAL = KINDS.indexOf('internal');

// Who the page says will read it weighs this much (in units of score) against what the text says: enough for a short note
// between colleagues, not enough for a letter to a family that a colleague is asked to look over.
const HINT = 4;
// A letter home that is taken for internal goes out unseen; the other way round the writer only shrugs.
const SURE_OF_COLLEAGUES = 0.1;
// A sentence or two say little of who reads them: what has no more words than this must be the surer.
const FEW_WORDS = 40;
const FEW_WORDS_ASK = 2.5;

/**
 * Which kind of message a draft is, and who reads it. Takes the draft and who the page believes is
 * reading; the text can overrule the page, as recipients may be a mailing list or not yet filled in.
 */
export function recognise(draft: Draft, context: Context): { kind: Kind; audience: Audience } {
  const ranked = scores(model, messageSigns(draft));
  ranked[INTERNAL] = (ranked[INTERNAL] as number) - surenessAsked(draft);
  if (context.audience === 'colleagues') ranked[INTERNAL] = (ranked[INTERNAL] as number) + HINT;
  if (context.audience === 'family') ranked[INTERNAL] = Number.NEGATIVE_INFINITY;
  let best = 0;
  for (let kind = 1; kind < KINDS.length; kind++) {
    if ((ranked[kind] as number) > (ranked[best] as number)) best = kind;
  }
  const kind = KINDS[best] as Kind;
  return { kind, audience: kind === 'internal' ? 'colleagues' : 'family' };
}

/** How far a message between colleagues must stand out from every other kind: further, the less is written. */
function surenessAsked({ body }: Draft): number {
  const words = body.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  return SURE_OF_COLLEAGUES + FEW_WORDS_ASK * Math.max(0, 1 - words / FEW_WORDS);
}
