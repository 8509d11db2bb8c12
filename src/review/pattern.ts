import { spellings } from './forms';

/**
 * The small language that lexicon entries are written in:
 *
 *   with regard to           these words, in any case, hyphen or space between them
 *   (refuses|refused) to     one of these; an alternative may be several words
 *   very? poor               a word (or group) that may be left out
 *   *                        any one word; `*?` none or one; `*3` none to three
 *   commence~                all forms of the verb: commence, commences, commenced, commencing
 *   {child}                  a class of lexicons/classes.yaml, or a test of the engine ({name}, {thing})
 *   [will not] {child}       only the words in brackets are underlined
 *
 * Punctuation other than a comma is never crossed; a comma is, where the pattern has `,` or a `*`.
 */
export type Step =
  | { readonly kind: 'words'; readonly any: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number };

/** A line of that language, read. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** The steps that are underlined, end exclusive. */
  readonly marked: readonly [from: number, to: number];
  /** The step whose words the pattern is looked up by. */
  readonly anchor: number;
}

const PIECE = /\[|\]|\(([^()]*)\)(\?)?|\{([a-z-]+)\}(\?)?|\*(\d)?(\?)?|([^\s()[\]{}*?|]+)(\?)?/gy;

/**
 * Reads a pattern. Takes one line of the language above.
 * @throws SyntaxError that says what in the pattern cannot be read
 */
export function readPattern(source: string): Pattern {
  const steps: Step[] = [];
  let from = 0;
  let to = -1;
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source[at] as string)) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece) throw new SyntaxError(`cannot read "${source.slice(at)}" in the pattern "${source}"`);
    at = PIECE.lastIndex;
    if (piece[0] === '[') from = steps.length;
    else if (piece[0] === ']') to = steps.length;
    else steps.push(step(piece));
  }
  const anchor = anchorOf(steps);
  if (anchor < 0) throw new SyntaxError(`the pattern "${source}" has no word that must be there`);
  return { steps, marked: [from, to < 0 ? steps.length : to], anchor };
}

function step(piece: RegExpExecArray): Step {
  const [whole, group, groupOptional, className, classOptional, most, one, word, wordOptional] = piece;
  if (className !== undefined) return { kind: 'class', name: className, optional: classOptional === '?' };
  if (whole.startsWith('*')) return { kind: 'gap', least: most || one ? 0 : 1, most: Number(most ?? 1) };
  const any = (group ?? word ?? '').split('|').flatMap((words) =>
    // As tokens are read: "parents' meeting" stands in a sentence as "parents" and "meeting".
    spellings(
      words
        .trim()
        .replace(/’/g, "'")
        .replace(/'(?=$|[\s-])/g, ''),
    ).map((spelling) => spelling.filter(Boolean)),
  );
  return { kind: 'words', any, optional: (groupOptional ?? wordOptional) === '?' };
}

/** The step with the longest words is the rarest in running text: it finds the pattern with the fewest tries. */
function anchorOf(steps: readonly Step[]): number {
  let best = -1;
  let bestLength = 0;
  steps.forEach((step, index) => {
    if (step.kind !== 'words' || step.optional) return;
    const length = Math.min(...step.any.map((words) => Math.max(...words.map((word) => word.length))));
    if (length > bestLength) {
      best = index;
      bestLength = length;
    }
  });
  return best;
}
