import { findingsIn } from '../src/review/review';
import type { Family } from '../src/review/types';
import type { Labelled } from './letters';

const kept = new Map<string, readonly Family[]>();

/** The families of what the engine underlines in a draft, as it stands today. */
export function flagsIn({ id, draft, kind }: Labelled): readonly Family[] {
  const context = { nation: 'England', today: '2026-11-25' } as const;
  const found =
    kept.get(id) ?? findingsIn({ draft, kind, audience: 'family', context }).map(({ family }) => family);
  kept.set(id, found);
  return found;
}
