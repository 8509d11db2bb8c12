import type { LiveDraft } from '../../page/types';
import { hexOf } from '../../review/hex';

/** The names of letters that were worked on, for as long as the page keeps their fields. */
const names = new WeakMap<HTMLElement, string>();
/** The fields of letters that the writer wants read although they look like ones between colleagues. */
const woken = new WeakSet<HTMLElement>();

/** The writer has changed a draft: from now on it has a name. An emptied field begins another letter. */
export function workedOn({ field, text }: LiveDraft): void {
  if (text.trim() === '') {
    names.delete(field.element);
    woken.delete(field.element);
  } else if (!names.has(field.element)) names.set(field.element, newName());
}

/** The random name of a draft; undefined while the writer has changed nothing in it. */
export function nameOf({ field }: Pick<LiveDraft, 'field'>): string | undefined {
  return names.get(field.element);
}

/** From now on this letter is read as one to a family, whoever seems to get it. */
export function wake({ field }: Pick<LiveDraft, 'field'>): void {
  woken.add(field.element);
}

export function isWoken({ field }: Pick<LiveDraft, 'field'>): boolean {
  return woken.has(field.element);
}

/** 128 random bits in hex: pages without https have no randomUUID. */
function newName(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}
