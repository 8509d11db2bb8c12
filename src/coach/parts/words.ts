import { browser } from 'wxt/browser';
import type messages from '../../../public/_locales/en_GB/messages.json';
import { lookIfGone } from '../../wire/gone';

/** Every sentence that the coach can say. They live in `public/_locales`, one file a language. */
export type MessageName = keyof typeof messages;

type Named<Prefix extends string> = Extract<MessageName, `${Prefix}_${string}`>;
type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/**
 * A sentence in the writer's language.
 * @param fills what stands in it at `$1`, `$2`…
 */
export function say(name: MessageName, ...fills: (string | number)[]): string {
  return sentence(name, fills);
}

/** Under a page that outlived the extension there are no sentences any more, and to ask for one throws. */
function sentence(name: MessageName, fills: (string | number)[]): string {
  if (browser.runtime?.id) return browser.i18n.getMessage(name, fills.map(String));
  // Not while something is being drawn: what ends takes all of that away.
  queueMicrotask(lookIfGone);
  return '';
}

type Counted = Named<string> extends infer Name ? (Name extends `${infer Of}_one` ? Of : never) : never;

/** "1 word" or "3 words". */
export function sayCount(of: Counted, count: number): string {
  return count === 1 ? say(`${of}_one`) : say(`${of}_many`, count);
}

/**
 * The sentence of a group for one of its kinds: `sayOf('has', 'next-step')`.
 * @param fills what stands in it at `$1`, `$2`…
 */
export function sayOf<Prefix extends string, Kind extends string>(
  prefix: Prefix,
  kind: `${Prefix}_${Underscored<Kind>}` extends Named<Prefix> ? Kind : never,
  ...fills: (string | number)[]
): string {
  const name = `${prefix}_${String(kind).replaceAll('-', '_')}` as Named<Prefix>;
  return sentence(name, fills);
}
