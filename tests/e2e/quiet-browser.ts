import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ensureBrowser } from '../../scripts/machine/browser';
import { browserArguments, extensionId, seedProfile } from '../../scripts/machine/extension';
import { underTest } from './under-test';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * A browser that is driven over a bare pipe and attached to nothing but one page. A debugger on a service worker
 * keeps it alive, and Playwright puts one on each: only here does a worker go to sleep as it does for a writer.
 */
export class QuietBrowser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #session: string | undefined;
  #lastId = 0;
  #buffer = '';

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    (process.stdio[4] as Readable).on('data', (chunk: Buffer) => this.#read(chunk.toString()));
  }

  /** Opens `url` in a fresh profile, the extension loaded and switched on for loopback pages. */
  static async open(url: string): Promise<QuietBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'alongside-profile-'));
    seedProfile(profile, extensionId(underTest()), ['http://127.0.0.1/*']);
    const args = [...browserArguments(underTest()), '--headless', `--user-data-dir=${profile}`];
    const child = spawn(await ensureBrowser(), [...args, '--remote-debugging-pipe', 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const browser = new QuietBrowser(child, profile);
    await browser.#welcomed();
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url });
    const attached = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    browser.#session = attached.sessionId;
    await browser.send('Page.bringToFront');
    return browser;
  }

  /** Sends a command to the page, or to the browser while there is no page. @throws Error with the browser's reason. */
  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    this.#lastId += 1;
    const id = this.#lastId;
    const toBrowser = /^(Target|Browser)\./.test(method);
    const command = { id, method, params, ...(toBrowser ? {} : { sessionId: this.#session }) };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(command)}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as Result),
      );
    });
  }

  /** Runs an expression in the page and returns its value. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result } = await this.send<{ result: { value: Value } }>('Runtime.evaluate', params);
    return result.value;
  }

  /** Types as a keyboard does, into whatever has the focus. */
  async type(text: string): Promise<void> {
    for (const key of text) {
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }

  /** Whether the extension's worker is running: the browser lists only workers that are. */
  async workerRuns(): Promise<boolean> {
    return (await this.#targets()).some(({ type }) => type === 'service_worker');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #targets(): Promise<readonly Target[]> {
    const { targetInfos } = await this.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos;
  }

  /**
   * The welcome page opens once the extension is installed, and would lie over ours. It is read before it is closed:
   * a process of the extension that ends too soon leaves Chromium without our sentences until it restarts.
   */
  async #welcomed(): Promise<void> {
    for (;;) {
      const welcome = (await this.#targets()).find(({ url }) => url.endsWith('/welcome.html'));
      if (welcome) return this.#readAndClose(welcome);
      await pause(100);
    }
  }

  async #readAndClose({ targetId }: Target): Promise<void> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    this.#session = sessionId;
    while (!(await this.evaluate<boolean>(`/\\w/.test(document.querySelector('h1')?.textContent ?? '')`))) {
      await pause(50);
    }
    this.#session = undefined;
    await this.send('Target.closeTarget', { targetId });
  }

  #read(chunk: string): void {
    const messages = `${this.#buffer}${chunk}`.split('\0');
    this.#buffer = messages.pop() ?? '';
    for (const message of messages) {
      const answer: Answer = JSON.parse(message);
      if (answer.id === undefined) continue;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
