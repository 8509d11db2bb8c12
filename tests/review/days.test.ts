import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDay } from '../../src/review/iso-day';

describe('the day of a date', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['Europe/London', '2026-06-30T23:30:00Z', '2026-07-01'],
    ['America/New_York', '2026-01-01T02:00:00Z', '2025-12-31'],
    ['Europe/London', '2026-11-05T09:00:00Z', '2026-11-05'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    vi.stubEnv('TZ', zone);
    expect(isoDay(new Date(moment))).toBe(day);
  });
});
