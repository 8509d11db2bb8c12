import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';

type Heard = (message: unknown) => void;

/** One end of a port, whose other end is the test. */
export interface TestPort {
  readonly port: Browser.runtime.Port;
  /** What was posted into it, in order. */
  readonly posted: unknown[];
  /** Sends a message out of it. */
  say(message: unknown): void;
  /** The other end is gone, as when the worker dies. */
  die(): void;
}

export function testPort(name = 'coach', sender = browser.runtime.id): TestPort {
  const heard = new Set<Heard>();
  const left = new Set<() => void>();
  const posted: unknown[] = [];
  let dead = false;
  const port = {
    name,
    sender: { id: sender },
    postMessage: (message: unknown) => {
      if (dead) throw new Error('Attempting to use a disconnected port object');
      posted.push(message);
    },
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: Heard) => heard.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => left.add(listener) },
  };
  return {
    port: port as unknown as Browser.runtime.Port,
    posted,
    say: (message) => {
      for (const listener of heard) listener(message);
    },
    die: () => {
      dead = true;
      for (const listener of left) listener();
    },
  };
}
