import { type CDPSession, expect, type Page } from '@playwright/test';

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** The popup of the toolbar button, over the page that it was opened over: Playwright has no page for it. */
export class Popup {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #lastId = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
  }

  /** Presses the toolbar button while `page` is in front. */
  static async open(page: Page): Promise<Popup> {
    const context = page.context();
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => chrome.action.openPopup());
    const session = await context.newCDPSession(page);
    for (;;) {
      const { targetInfos } = await session.send('Target.getTargets');
      const popup = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
      if (!popup) {
        await page.waitForTimeout(50);
        continue;
      }
      const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId });
      return new Popup(session, sessionId);
    }
  }

  /** Everything the popup says, one line each. */
  words(): Promise<string> {
    return this.#evaluate<string>('document.body.innerText');
  }

  /** Presses the switch whose label begins with these words, once the popup has read how it stands. */
  async flip(label: string): Promise<void> {
    const found = `[...document.querySelectorAll('[role=switch], input[type=checkbox], button')]
      .find((it) => (it.closest('label') ?? it).textContent.trim().startsWith(${JSON.stringify(label)}) ||
        it.labels?.[0]?.textContent.trim().startsWith(${JSON.stringify(label)}))`;
    const press = `(() => { const it = ${found}; if (!it || it.disabled) return false; it.click(); return true; })()`;
    await expect.poll(() => this.#evaluate<boolean>(press)).toBe(true);
  }

  #evaluate<Value>(expression: string): Promise<Value> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, returnByValue: true },
    });
    return new Promise((resolve) => {
      const heard = (event: { sessionId: string; message: string }): void => {
        const reply: Reply = JSON.parse(event.message);
        if (event.sessionId !== this.#sessionId || reply.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', heard);
        resolve(reply.result?.result?.value as Value);
      };
      this.#session.on('Target.receivedMessageFromTarget', heard);
      void this.#session.send('Target.sendMessageToTarget', { message, sessionId: this.#sessionId });
    });
  }
}
