/**
 * A map that forgets what was not used for long, so that a day of typing cannot fill the memory. It keeps two
 * generations: what is used moves into the younger one, and when that is full the older one is dropped.
 */
export class Recent<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  /** @param most how many values are kept; the half of them that was used last is always there */
  constructor(private readonly most: number) {}

  /** The value kept under `key`, or the one that `make` returns, which is then kept. */
  get(key: Key, make: (key: Key) => Value): Value {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const value = this.old.get(key) ?? make(key);
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

/** What is remembered of an object lies in the object itself, each work in a place of its own. */
export interface Remembered {
  readonly memory: unknown[];
}

let places = 0;

/**
 * Remembers what `work` made of an object for as long as that object lives.
 * Sentences are shared between readings of a draft, so an edit costs only the sentences it touched.
 */
export function remember<Key extends Remembered, Value extends NonNullable<unknown>>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const place = places++;
  return (key) => {
    const kept = key.memory[place] as Value | undefined;
    if (kept !== undefined) return kept;
    const made = work(key);
    key.memory[place] = made;
    return made;
  };
}
