/**
 * The fixed words of the house that the lexicons are written in and the engine speaks.
 * They stand in the lowest room so that both may know them.
 */

/** The six families of wording a flag can belong to. */
export const FAMILIES = ['jargon', 'officialese', 'deficit', 'blame', 'command', 'alarm'] as const;

/** The families that weigh on a reader: they judge, order or alarm. The others are only hard to follow. */
export const FRAMING: readonly (typeof FAMILIES)[number][] = ['deficit', 'blame', 'command', 'alarm'];

/** What a message is mainly about. `internal` is written to colleagues: the coach rests. */
export const KINDS = [
  'concern',
  'incident',
  'attendance',
  'meeting',
  'decision',
  'update',
  'praise',
  'notice',
  'reply',
  'internal',
] as const;

/** What a whole message can give a family. */
export const ELEMENTS = [
  'strength',
  'next-step',
  'invite-views',
  'contact',
  'acknowledge',
  'shared-goal',
  'reason',
  'review',
  'choice-of-time',
  'agenda',
  'attendees',
  'supporter',
  'adjustments',
  'rights',
  'child-voice',
] as const;

export const NATIONS = ['England', 'Scotland', 'Wales', 'NI'] as const;
