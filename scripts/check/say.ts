import type { Element, Flag, Kind, Note, Review, Suggestion } from '../../src/review/types';

const WIDTH = 88;

const KIND: Record<Kind, string> = {
  concern: 'a worry shared with a family',
  incident: 'an account of something that happened',
  attendance: 'about attendance',
  meeting: 'an invitation to a meeting',
  decision: 'about a decision',
  update: 'an update on how things are going',
  praise: 'good news',
  notice: 'a notice to families',
  reply: 'a reply to a family',
  internal: 'between colleagues',
};

const ELEMENT: Record<Element, string> = {
  strength: 'a strength',
  'next-step': 'a next step',
  'invite-views': 'a question to the family',
  contact: 'how to reach you',
  acknowledge: 'thanks',
  'shared-goal': 'a goal you share',
  reason: 'the reason',
  review: 'when you will look again',
  'choice-of-time': 'a choice of time',
  agenda: 'what the meeting is for',
  attendees: 'who will be there',
  supporter: 'that they may bring someone',
  adjustments: 'help to take part',
  rights: 'what they can do if they disagree',
  'child-voice': "the child's own view",
};

/**
 * Says a review as a colleague would, for a terminal.
 * @param file the name the letter was given by
 * @returns lines of at most 88 characters where the words allow, ending in a line break
 */
export function sayReview(file: string, text: string, review: Review): string {
  const lines = [`${file} (${KIND[review.kind]})`];
  if (review.audience === 'colleagues') {
    lines.push(...wrap('This reads as a message between colleagues, so there is nothing to say.', 2));
    return `${lines.join('\n')}\n`;
  }
  if (review.has.length > 0) {
    const there = [...new Set(review.has.map(({ element }) => ELEMENT[element]))];
    lines.push(...wrap(`Already here: ${there.join(', ')}.`, 2));
  }
  for (const flag of review.flags) lines.push('', ...sayFlag(flag, text));
  for (const note of review.notes) lines.push('', ...sayNote(note, text));
  for (const lack of review.lacks) {
    lines.push('', ...wrap(`Worth adding: ${lack.say}`, 2));
    const starter = lack.starters[0];
    if (starter) lines.push(...wrap(`Perhaps: ${starter.text}`, 4));
  }
  if (review.flags.length + review.notes.length + review.lacks.length === 0) {
    lines.push(...wrap('This reads well. Nothing to add.', 2));
  }
  return `${lines.join('\n')}\n`;
}

function sayFlag(flag: Flag, text: string): string[] {
  const lines = wrap(`Line ${lineOf(text, flag.start)}: “${oneLine(flag.text)}”`, 2);
  lines.push(...wrap(flag.why, 4));
  for (const suggestion of flag.suggestions.slice(0, 3)) lines.push(...wrap(saySuggestion(suggestion), 4));
  lines.push(`    From: ${flag.source.title}`);
  return lines;
}

function saySuggestion(suggestion: Suggestion): string {
  if (suggestion.kind === 'prompt') return suggestion.text;
  return suggestion.text === '' ? 'It can simply go.' : `Instead: ${suggestion.text}`;
}

function sayNote(note: Note, text: string): string[] {
  const where = note.end > note.start ? `“${oneLine(note.text)}” ` : '';
  return wrap(`Line ${lineOf(text, note.start)}: ${where}${note.say}`, 2);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
