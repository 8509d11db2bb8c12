import * as v from 'valibot';
import { FAMILIES, NATIONS } from '../review/types';

/** The shape of what is stored now. Raise it together with a step in `MIGRATIONS`. */
export const VERSION = 1;

/** The corners of a field that the badge can sit in. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Milliseconds of quiet before a draft is read, at least and at most. */
export const DELAY = { least: 100, usual: 400, most: 3000 } as const;

const fields = {
  nation: v.picklist(NATIONS),
  /** Families of wording that this writer does not want marked. */
  familiesOff: v.array(v.picklist(FAMILIES)),
  /** Milliseconds of quiet before a draft is read. */
  delay: v.pipe(v.number(), v.minValue(DELAY.least), v.maxValue(DELAY.most)),
  /** Host names where the coach stays away, as in `mail.google.com`. */
  sitesOff: v.array(v.string()),
  /** Ask once before a message with something unfinished is sent. */
  lastLook: v.boolean(),
  /** The coach rests until then; milliseconds since 1970. */
  pausedUntil: v.number(),
  /** Where the badge sits in a field. */
  corner: v.picklist(CORNERS),
};

const schema = v.object({
  nation: v.fallback(fields.nation, 'England'),
  familiesOff: v.fallback(fields.familiesOff, []),
  delay: v.fallback(fields.delay, DELAY.usual),
  sitesOff: v.fallback(fields.sitesOff, []),
  lastLook: v.fallback(fields.lastLook, false),
  pausedUntil: v.fallback(fields.pausedUntil, 0),
  corner: v.fallback(fields.corner, 'bottom-right'),
});

/** Settings that may be shared or fixed, each of them or none: not what holds for an hour. */
export const settingsShape = v.partial(v.omit(v.object(fields), ['pausedUntil']));

/** What a writer or a school has chosen. */
export type Settings = v.InferOutput<typeof schema>;
export type SettingName = keyof Settings;

/**
 * Makes settings of whatever was stored: a value that makes no sense becomes the usual one.
 * @returns complete settings; never throws.
 */
export function sensible(stored: Record<string, unknown>): Settings {
  return v.parse(schema, stored);
}

export const SETTING_NAMES = Object.keys(fields) as SettingName[];

/**
 * Keeps of a school's policy what is a setting and makes sense.
 * @returns the settings that the policy fixes, and no others.
 */
export function fixedBy(policy: Record<string, unknown>): Partial<Settings> {
  const kept: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(settingsShape.entries)) {
    const parsed = v.safeParse(shape, policy[name]);
    if (parsed.success && parsed.output !== undefined) kept[name] = parsed.output;
  }
  return v.parse(settingsShape, kept);
}
