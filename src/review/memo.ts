/** A map that forgets what was used longest ago, so that a day of typing cannot fill the memory. */
export class Recent<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  /** @param most how many values are kept */
  constructor(private readonly most: number) {}

  /** The value kept under `key`, or the one that `make` returns, which is then kept. */
  get(key: Key, make: (key: Key) => Value): Value {
    const found = this.kept.get(key);
    if (found !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found;
    }
    const made = make(key);
    this.kept.set(key, made);
    if (this.kept.size > this.most) {
      const oldest = this.kept.keys().next();
      if (!oldest.done) this.kept.delete(oldest.value);
    }
    return made;
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
