import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Review } from '../../src/review/types';
import { openLine } from '../../src/wire/line';
import { type TestPort, testPort } from './port';

const review = { kind: 'update' } as Review;

function open() {
  const ports: TestPort[] = [];
  vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
    const made = testPort();
    ports.push(made);
    return made.port;
  });
  const ending = new AbortController();
  const onReview = vi.fn();
  const onAgain = vi.fn();
  const onFailed = vi.fn();
  const line = openLine({ onReview, onFailed, onAgain }, ending.signal);
  const port = (index: number) => {
    const found = ports[index];
    if (!found) throw new Error(`There is no port ${index}.`);
    return found;
  };
  return { line, ports, port, onReview, onFailed, onAgain, ending };
}

describe("the page's end of the wire", () => {
  beforeEach(() => vi.restoreAllMocks());

  it('connects only when there is something to ask', () => {
    const { line, ports } = open();
    expect(ports).toHaveLength(0);
    line.ask('Dear all');
    expect(ports).toHaveLength(1);
  });

  it('hands on a review together with the text that it is of', () => {
    const { line, port, onReview } = open();
    line.ask('Dear all', 'family');
    expect(port(0).posted).toEqual([{ type: 'review', turn: 1, text: 'Dear all', audience: 'family' }]);
    port(0).say({ type: 'reviewed', turn: 1, review });
    expect(onReview).toHaveBeenCalledExactlyOnceWith({ text: 'Dear all', review });
  });

  it('drops a review of an older text, and asks about the newest alone', () => {
    const { line, port, onReview } = open();
    for (const text of ['a', 'ab', 'abc']) line.ask(text);
    expect(port(0).posted).toHaveLength(1);
    port(0).say({ type: 'reviewed', turn: 1, review });
    expect(onReview).not.toHaveBeenCalled();
    expect(port(0).posted.at(-1)).toMatchObject({ turn: 3, text: 'abc' });
    port(0).say({ type: 'reviewed', turn: 2, review });
    expect(onReview).not.toHaveBeenCalled();
    port(0).say({ type: 'reviewed', turn: 3, review });
    expect(onReview).toHaveBeenCalledExactlyOnceWith({ text: 'abc', review });
  });

  it('asks the next question of a new worker when the old one has died', () => {
    const { line, port, ports, onReview } = open();
    line.ask('one');
    port(0).say({ type: 'reviewed', turn: 1, review });
    port(0).die();
    expect(ports).toHaveLength(1);
    line.ask('two');
    port(1).say({ type: 'reviewed', turn: 2, review });
    expect(onReview).toHaveBeenLastCalledWith({ text: 'two', review });
  });

  it('asks once more, and only once, what was under way when the worker died', () => {
    const { line, port, ports, onFailed } = open();
    line.ask('a long letter');
    port(0).die();
    expect(port(1).posted).toEqual(port(0).posted);
    port(1).die();
    expect(ports).toHaveLength(2);
    expect(onFailed).toHaveBeenCalledOnce();
    line.ask('a shorter one');
    expect(port(2).posted).toMatchObject([{ text: 'a shorter one' }]);
  });

  it('finds a port dead that never said so', () => {
    const { line, port, ports } = open();
    line.ask('one');
    port(0).say({ type: 'reviewed', turn: 1, review });
    vi.spyOn(port(0).port, 'postMessage').mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    line.ask('two');
    expect(ports).toHaveLength(2);
    expect(port(1).posted).toMatchObject([{ text: 'two' }]);
  });

  it('goes on after a review that failed', () => {
    const { line, port, onReview, onFailed } = open();
    line.ask('one');
    port(0).say({ type: 'failed', turn: 1 });
    expect(onFailed).toHaveBeenCalledOnce();
    line.ask('two');
    port(0).say({ type: 'reviewed', turn: 2, review });
    expect(onReview).toHaveBeenCalledExactlyOnceWith({ text: 'two', review });
  });

  it('says when something that shapes reviews has changed', () => {
    const { line, port, onAgain } = open();
    line.ask('one');
    port(0).say({ type: 'again' });
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('stays quiet where the extension is gone from under the page', () => {
    const { line, onFailed } = open();
    vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => line.ask('one')).not.toThrow();
    expect(onFailed).toHaveBeenCalledOnce();
  });

  it('still asks about what was written last when the letter is left while an older question is under way', () => {
    const { line, port, ending } = open();
    line.ask('Dear Mrs', undefined, 'a');
    line.ask('Dear Mrs Okafor', undefined, 'a');
    ending.abort();
    expect(port(0).posted).toMatchObject([{ text: 'Dear Mrs' }, { text: 'Dear Mrs Okafor', draft: 'a' }]);
    expect(port(0).port.disconnect).toHaveBeenCalledOnce();
  });

  it('hangs up with its signal', () => {
    const { line, port, ending, onReview } = open();
    line.ask('one');
    ending.abort();
    expect(port(0).port.disconnect).toHaveBeenCalledOnce();
    port(0).say({ type: 'reviewed', turn: 1, review });
    expect(onReview).not.toHaveBeenCalled();
  });
});
