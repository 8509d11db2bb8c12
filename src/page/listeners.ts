/** Everyone who asked to be told of one thing, in the order they asked. */
export interface Listeners<What> {
  add(listener: (what: What) => void): void;
  tell(what: What): void;
}

export function noListeners<What>(): Listeners<What> {
  const all = new Set<(what: What) => void>();
  return {
    add: (listener) => void all.add(listener),
    tell: (what) => {
      for (const listener of all) listener(what);
    },
  };
}
