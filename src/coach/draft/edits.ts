import type { EditResult, LiveDraft } from '../../page/types';
import type { Replacement, Starter } from '../../review/types';
import { say } from '../parts/words';
import { createBlanks } from './blanks';
import { dropRepeats } from './held-key';
import { flagNow } from './marks';
import type { OpenCard, Sight, Trouble } from './sight';
import type { WayBack } from './way-back';

/** Changing the draft, by the one way that its editor takes. */
export interface Edits {
  /** Puts a choice in place of the words of its card. */
  choose(card: OpenCard, replacement: Replacement): Promise<void>;
  /** Adds a sentence as a paragraph of its own, and selects its first blank. */
  add(starter: Starter): Promise<void>;
  /** Selects the next blank of what was added; false when there is none. */
  nextBlank(): boolean;
}

/** The changes of one draft, each made once however often its button is pressed. */
export function createEdits(draft: LiveDraft, sight: Sight, back: WayBack): Edits {
  const blanks = createBlanks(draft);
  let changing = false;

  // An editor takes a moment; a second press meanwhile is the same wish, not another.
  const one = async (change: () => Promise<void>) => {
    if (changing) return;
    changing = true;
    dropRepeats(draft.field);
    await change().finally(() => {
      changing = false;
    });
  };

  const failed = (words: string, why: Trouble['why'], before: string | null = null) => {
    sight.card.value = null;
    sight.trouble.value = { words, why, before };
  };
  const notDone = (words: string, result: Exclude<EditResult, { done: true }>) =>
    failed(words, result.why, result.why === 'spoilt' ? result.before : null);

  const choose = async ({ marked, reviewed }: OpenCard, replacement: Replacement) => {
    const now = flagNow(draft, marked);
    if (!now) return failed(replacement.text, 'changed');
    const moved = now.start - marked.flag.start;
    const span = { start: replacement.start + moved, end: replacement.end + moved };
    const expected = reviewed.slice(replacement.start, replacement.end);
    const result = await draft.replace(span, expected, replacement.text);
    if (!result.done) return notDone(replacement.text, result);
    sight.card.value = null;
    sight.said.value = say('announce_changed');
    back.forget();
  };

  const add = async (starter: Starter) => {
    const reviewed = sight.answered.value?.text ?? draft.text;
    const at = placeNow(draft.text, reviewed, starter.at);
    // Until the letter is read anew the panel offers it still: then its blanks are all that is left to do.
    if (!stands(draft.text, starter.text)) {
      const result = await draft.addParagraph(at, starter.text);
      if (!result.done) return notDone(starter.text, result);
      sight.said.value = say('announce_added');
    }
    back.forget();
    blanks.begin(starter, at);
    blanks.next();
  };

  return {
    choose: (card, replacement) => one(() => choose(card, replacement)),
    add: (starter) => one(() => add(starter)),
    nextBlank: () => blanks.next(),
  };
}

/** Where a place of the reviewed text is now, when something was typed since. */
function placeNow(now: string, reviewed: string, at: number): number {
  if (now.startsWith(reviewed.slice(0, at))) return at;
  return Math.max(0, Math.min(now.length, at + now.length - reviewed.length));
}

/** Whether a paragraph of the draft reads just so. */
function stands(now: string, paragraph: string): boolean {
  return `\n${now}\n`.includes(`\n${paragraph}\n`);
}
