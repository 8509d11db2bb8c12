/** A window that draws nothing, in the background or out of sight, still does its work after so many milliseconds. */
const WITHOUT_FRAMES = 100;

/** Work that may be asked for at every key and is done once, before the next frame is drawn. */
export interface FrameWork {
  /** Asks for it. */
  soon(): void;
  /** Whether it was asked for and is not done yet. */
  waiting(): boolean;
  /** Does it at once if it was asked for. */
  now(): void;
}

/**
 * Takes the window whose frames count, the work, and the signal after which it is not done any more. What it draws
 * shows in the very frame of what it follows; a hundred keys of a fast editor, or several changes for one key, cost
 * one reading.
 */
export function onceAFrame(view: Window, work: () => void, signal: AbortSignal): FrameWork {
  let frame = 0;
  let timer = 0;

  function drop(): void {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    frame = 0;
    timer = 0;
  }

  function now(): void {
    if (timer === 0) return;
    drop();
    work();
  }

  signal.addEventListener('abort', drop);
  return {
    soon(): void {
      if (timer !== 0 || signal.aborted) return;
      frame = view.requestAnimationFrame(now);
      timer = view.setTimeout(now, WITHOUT_FRAMES);
    },
    waiting: () => timer !== 0,
    now,
  };
}
