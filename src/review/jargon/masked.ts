import { remember } from '../memo';
import type { Sentence } from '../sentences';
import type { Span } from '../types';

const FIELD =
  /<<[^<>]{1,60}>>|<[A-Z][^<>\s]{0,40}>|«[^»]{1,60}»|\{\{?[^{}]{1,60}\}?\}|\[[^[\]]{1,60}\]|__\w{1,40}__|%\w{1,40}%|\b\p{Lu}{2,5}(?:\/[\p{Lu}\d]{2,8}){2,}|\b\w+@\S+\.\w+|\bhttps?:\S+|\bwww\.\S+/gu;

/** Stretches of a sentence that a system fills in, and addresses: nobody reads them as words. Remembered by sentence. */
export const maskedIn: (sentence: Sentence) => readonly Span[] = remember(({ text }) =>
  Array.from(text.matchAll(FIELD), (match) => ({ start: match.index, end: match.index + match[0].length })),
);
