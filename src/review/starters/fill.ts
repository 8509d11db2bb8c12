import type { People } from '../names';
import type { Span } from '../types';

/**
 * Fills `{child}`, `{family}`, `{he}`, `{I}` and so on from what the draft itself says; a capital in the
 * blank asks for a capital in the words. What the draft does not say falls back on words that fit anyone.
 */
export function fill(frame: string, people: People): string {
  const filled = frame.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const word = wordFor(name, people);
    if (word === null) return whole;
    return /^[A-Z]/.test(name) && name !== 'I' && !name.startsWith("I'") ? capital(word) : word;
  });
  const opened = filled.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return opened.replace(/([.!?:] )(we\b)/g, (_, stop: string) => (stop === ': ' ? `${stop}we` : `${stop}We`));
}

function wordFor(name: string, { child, pronouns, family, voice }: People): string | null {
  const we = voice === 'we';
  switch (name.toLowerCase()) {
    case 'child':
      return child ?? 'your child';
    case 'family':
      return family ?? 'the family';
    case 'he':
      return pronouns.he;
    case 'him':
      return pronouns.him;
    case 'his':
      return pronouns.his;
    case 'himself':
      return pronouns.himself;
    case 'i':
      return we ? 'we' : 'I';
    case 'me':
      return we ? 'us' : 'me';
    case 'my':
      return we ? 'our' : 'my';
    default:
      return null;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The blanks of a filled sentence: each stretch in square brackets, brackets included. */
export function blanksIn(text: string): Span[] {
  return [...text.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: blank }) => ({
    start: index,
    end: index + blank.length,
  }));
}
