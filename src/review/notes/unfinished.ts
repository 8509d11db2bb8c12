import { type Draft, everywhere, placeOf } from '../draft';
import { remember } from '../memo';
import type { People } from '../names';
import { oneLine, type Sentence } from '../sentences';
import type { Note } from '../types';
import { eithersIn, type Gap, gapsIn } from './gaps';
import { note } from './say';

const gapsOf: (sentence: Sentence) => readonly Gap[] = remember(({ text }) => apart(gapsIn(oneLine(text))));
const gapsWhereOne: (sentence: Sentence) => readonly Gap[] = remember(({ text }) =>
  apart([...gapsIn(oneLine(text)), ...eithersIn(oneLine(text))]),
);

/**
 * Places that still wait for their words: blanks, crosses, merge fields, both words of a form. Takes a draft
 * and who is in it; quoted words are not its own.
 */
export function unfinished({ text, said }: Draft, { child }: People): Note[] {
  return everywhere(said, child ? gapsWhereOne : gapsOf)
    .filter(({ said: { role } }) => role !== 'quoted')
    .map((found) => {
      const place = placeOf(found);
      return note(text, place, found.thing.rule, { what: text.slice(place.start, place.end) });
    });
}

/** One note a place: of gaps that overlap the longest. */
function apart(gaps: readonly Gap[]): Gap[] {
  const kept: Gap[] = [];
  for (const gap of [...gaps].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => gap.end <= start || gap.start >= end)) kept.push(gap);
  }
  return kept;
}
