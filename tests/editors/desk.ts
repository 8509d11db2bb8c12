/** A writer's desk: a browser with the coach in it, used by mouse and keyboard and seen as a person sees it. */
export interface Desk {
  /** Opens a page, at the browser's zoom. */
  goto(address: string, zoom: number): Promise<void>;
  /** What an expression gives in the page, or in the first frame of it. */
  run<Result>(expression: string, inFrame?: boolean): Promise<Result>;
  /** Where the first frame of the page lies, its border included. */
  frameCorner(): Promise<{ x: number; y: number }>;
  click(x: number, y: number): Promise<void>;
  point(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  pause(milliseconds: number): Promise<void>;
  /** Composes characters step by step, as an input method does, looks, and commits the last; null where none can be had. */
  readonly compose: ((steps: readonly string[], look: () => Promise<void>) => Promise<void>) | null;
  /** Waits for the card about these words, or until there is none. */
  card(words: string): Promise<void>;
  noCard(): Promise<void>;
  /** Presses a button of the coach whose name fits. */
  choose(name: RegExp): Promise<void>;
  openPanel(): Promise<void>;
  /** Waits until the coach says that a change did not go in, and offers the words. */
  offeredToCopy(): Promise<void>;
}
