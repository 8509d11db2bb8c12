import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[] | null;
}

interface RemoteNode {
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } };
}

/** The driver's own protocol, for what puppeteer does not offer. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    if (!('connection' in browser)) throw new Error('This puppeteer does not drive Firefox over BiDi.');
    this.#connection = browser.connection as Connection;
  }

  /**
   * Takes a page's address and the source of a function; returns what it gives of the coach's root, and whether
   * that is in a frame of the page. Null where there is no coach.
   */
  async callOnCoach(url: string, source: string): Promise<{ value: string; inFrame: boolean } | null> {
    for (const [index, context] of (await this.#contextsOf(url)).entries()) {
      const target = { context };
      const found = await this.#send<RemoteNode>('script.evaluate', {
        expression: `document.querySelector('alongside-coach')`,
        target,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      }).catch(() => null);
      const sharedId = found?.result?.value?.shadowRoot?.sharedId;
      if (!sharedId) continue;
      const called = await this.#send<{ result?: { value?: string } }>('script.callFunction', {
        functionDeclaration: source,
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      return { value: called.result?.value ?? '', inFrame: index > 0 };
    }
    return null;
  }

  /** Installs the extension in this folder as one that may be in private windows too. */
  async installForPrivateWindows(path: string): Promise<void> {
    const extensionData = { type: 'path', path };
    await this.#send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
  }

  /** The page's document and those of its frames. */
  async #contextsOf(url: string): Promise<string[]> {
    const { contexts } = await this.#send<{ contexts: readonly Context[] }>('browsingContext.getTree', {});
    const all = (context: Context): string[] => [context.context, ...(context.children ?? []).flatMap(all)];
    return contexts.filter((context) => context.url === url).flatMap(all);
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    return (await this.#connection.send(method, params)).result as Result;
  }
}
