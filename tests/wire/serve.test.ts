import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import type { Review } from '../../src/review/types';
import { type AskReview, LONGEST_TEXT } from '../../src/wire/messages';
import { serve } from '../../src/wire/serve';
import { testPort } from './port';

const review = { kind: 'update' } as Review;

function start(answer: (asked: AskReview) => Promise<Review> = async () => review) {
  let connect: (port: Browser.runtime.Port) => void = () => undefined;
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener;
  });
  const service = { review: vi.fn(answer), setAside: vi.fn(async () => undefined) };
  const served = serve(service);
  return { service, served, connect: (port: Browser.runtime.Port) => connect(port) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the background's end of the wire", () => {
  beforeEach(() => vi.restoreAllMocks());

  it('answers with the turn of the question', async () => {
    const { connect } = start();
    const page = testPort();
    connect(page.port);
    page.say({ type: 'review', turn: 7, text: 'Dear all' });
    await settled();
    expect(page.posted).toEqual([{ type: 'reviewed', turn: 7, review }]);
  });

  it('leaves ports alone that are not the coach’s, or not ours', async () => {
    const { connect, service } = start();
    for (const stranger of [testPort('other'), testPort('coach', 'another-extension')]) {
      connect(stranger.port);
      stranger.say({ type: 'review', turn: 1, text: 'x' });
    }
    await settled();
    expect(service.review).not.toHaveBeenCalled();
  });

  it('leaves nonsense unanswered, and answers what follows', async () => {
    const { connect } = start();
    const page = testPort();
    connect(page.port);
    page.say({ type: 'review', turn: 'one', text: 5 });
    page.say({ type: 'review', turn: 2, text: 'x' });
    await settled();
    expect(page.posted).toEqual([{ type: 'reviewed', turn: 2, review }]);
  });

  it('says so when a review fails, and answers the next', async () => {
    const { connect } = start(async ({ text }) => {
      if (text === 'bad') throw new Error('No.');
      return review;
    });
    const page = testPort();
    connect(page.port);
    page.say({ type: 'review', turn: 1, text: 'bad' });
    page.say({ type: 'review', turn: 2, text: 'good' });
    await settled();
    expect(page.posted).toEqual([
      { type: 'failed', turn: 1 },
      { type: 'reviewed', turn: 2, review },
    ]);
  });

  it('sets a mark aside before the page asks anew', async () => {
    const { connect, service } = start();
    const page = testPort();
    connect(page.port);
    page.say({ type: 'set-aside', scope: 'here', rule: 'iep', text: 'The IEP', start: 4, end: 7 });
    await settled();
    expect(service.setAside).toHaveBeenCalledOnce();
    expect(page.posted).toEqual([{ type: 'again' }]);
  });

  it('answers the next question of a port that could not be answered once', async () => {
    const { connect } = start();
    const page = testPort();
    vi.spyOn(page.port, 'postMessage').mockImplementationOnce(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    connect(page.port);
    page.say({ type: 'review', turn: 1, text: 'x' });
    page.say({ type: 'review', turn: 2, text: 'x' });
    await settled();
    expect(page.posted).toEqual([{ type: 'reviewed', turn: 2, review }]);
  });

  it('says at once that it does not review a text longer than any letter', async () => {
    const { connect, service } = start();
    const page = testPort();
    connect(page.port);
    page.say({ type: 'review', turn: 1, text: 'x'.repeat(LONGEST_TEXT + 1) });
    await settled();
    expect(page.posted).toEqual([{ type: 'failed', turn: 1 }]);
    expect(service.review).not.toHaveBeenCalled();
    page.say({ type: 'review', turn: 2, text: 'x'.repeat(LONGEST_TEXT) });
    await settled();
    expect(page.posted).toContainEqual({ type: 'reviewed', turn: 2, review });
  });

  it('tells the others to ask again where a port dies while it is told', () => {
    const { connect, served } = start();
    const [dying, here] = [testPort(), testPort()];
    connect(dying.port);
    connect(here.port);
    vi.spyOn(dying.port, 'postMessage').mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    served.again();
    expect(here.posted).toEqual([{ type: 'again' }]);
  });

  it('tells every open page, and no closed one, to ask again', () => {
    const { connect, served } = start();
    const [here, gone] = [testPort(), testPort()];
    connect(here.port);
    connect(gone.port);
    gone.die();
    expect(() => served.again()).not.toThrow();
    expect(here.posted).toEqual([{ type: 'again' }]);
  });
});
