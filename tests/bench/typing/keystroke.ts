import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** The part of it in which the thread was on a processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/** What one key cost on the page's own thread, in milliseconds. */
export interface KeystrokeCost {
  readonly median: number;
  readonly p95: number;
  /** The same without the waits for a processor that other work of the machine held. */
  readonly busy_p95: number;
  /** What an answer cost, when it arrived in a pause: marks painted, badge and panel drawn. */
  readonly answer_p95: number;
}

const PER_PAUSE = 20;
const BETWEEN_KEYS = 40;
/** Longer than the coach waits for, so that an answer arrives in every pause. */
const PAUSE = 1200;
/** What begins so long after a key, in microseconds, was not begun by it. */
const OF_THE_KEY = 150_000;

/**
 * Types into the focused letter, in bursts with pauses in which the letter is read, and adds up the time that the
 * extension's own functions took, with all layout that they forced, on the thread of the page.
 */
export async function keystrokeCost(page: Page, text: string, extension: string): Promise<KeystrokeCost> {
  const session = await page.context().newCDPSession(page);
  for (const character of text.slice(0, PER_PAUSE)) await press(page, character, BETWEEN_KEYS);
  await page.waitForTimeout(PAUSE);
  const events = await traced(session, async () => {
    for (let at = 0; at < text.length; at += PER_PAUSE) {
      for (const character of text.slice(at, at + PER_PAUSE)) await press(page, character, BETWEEN_KEYS);
      await page.waitForTimeout(PAUSE);
    }
  });
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const thread = keys[0];
  const ours = events.filter(
    ({ name, pid, tid, args }) =>
      name === 'FunctionCall' &&
      pid === thread?.pid &&
      tid === thread.tid &&
      args.data?.url?.startsWith(`chrome-extension://${extension}/`),
  );
  const times = keys.map(({ ts }) => ts).sort((a, b) => a - b);
  const ofKey = times.map(() => ({ all: 0, busy: 0 }));
  const ofAnswer = times.map(() => 0);
  for (const { ts, dur = 0, tdur = dur } of outermost(ours)) {
    const key = times.findLastIndex((time) => time <= ts);
    const cost = ofKey[key];
    if (!cost) continue;
    if (ts - (times[key] as number) < OF_THE_KEY) {
      cost.all += dur / 1000;
      cost.busy += tdur / 1000;
    } else ofAnswer[key] = (ofAnswer[key] as number) + dur / 1000;
  }
  const all = ofKey.map((cost) => cost.all);
  return {
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    busy_p95: quantile(
      ofKey.map(({ busy }) => busy),
      0.95,
    ),
    answer_p95: quantile(
      ofAnswer.filter((cost) => cost > 0),
      0.95,
    ),
  };
}

export async function press(page: Page, character: string, pause = 0): Promise<void> {
  await page.keyboard.press(character === ' ' ? 'Space' : character);
  if (pause > 0) await page.waitForTimeout(pause);
}

/** The events of the page's timeline while something is done. */
async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Calls that no other of them contains: a call within a call is in its time already. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...calls]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return Number((sorted[at] ?? 0).toFixed(2));
}
