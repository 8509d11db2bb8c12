import { useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import { replaceIfBroken } from '../../src/notebook/database';
import type { Notebook } from '../../src/notebook/notebook';
import type { Practice } from '../../src/notebook/practice';
import type { Taught } from '../../src/notebook/taught';
import { useOneAtATime } from '../../src/pages/use-one-at-a-time';
import { forgetSettings } from '../../src/settings/settings';

export interface EraseProps {
  readonly notebook: Notebook;
  readonly practice: Practice;
  readonly taught: Taught;
  /** Everything is as new, or back again: what shows it has to read anew. */
  onChanged(): void;
}

/** Everything that was ever kept, erased in one click, and back in one as long as the page is open. */
export function Erase({ notebook, practice, taught, onChanged }: EraseProps) {
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [told, tell] = useState<'options_erase_help' | 'options_erased' | 'options_not_saved'>(
    'options_erase_help',
  );
  const oneAtATime = useOneAtATime();

  const erase = async () => {
    const ways: (() => Promise<unknown>)[] = [];
    let done = true;
    for (const one of [practice, notebook, taught]) {
      const erased = await one.erase();
      ways.push(erased.bringBack);
      // There is a way back as soon as the first of them is gone, whatever becomes of the next.
      setUndo(() => async () => {
        for (const back of ways) await back();
      });
      done &&= erased.done;
    }
    const replaced = await replaceIfBroken();
    // The last one is what open pages hear of.
    const back = await forgetSettings().catch(() => null);
    if (back) ways.push(back);
    tell(back && (done || replaced) ? 'options_erased' : 'options_not_saved');
    onChanged();
  };
  const bringBack = async () => {
    tell('options_erase_help');
    const back = await undo?.().then(
      () => true,
      () => false,
    );
    if (back) setUndo(null);
    else tell('options_not_saved');
    onChanged();
  };

  return (
    <div class="row">
      <span>
        {say('options_erase')}
        <small role="status">{say(told)}</small>
      </span>
      <button
        type="button"
        onClick={({ detail }) => {
          // The second click of a double click would take back what the first did.
          if (detail <= 1) void oneAtATime(undo ? bringBack : erase);
        }}
      >
        {say(undo ? 'practice_undo' : 'options_erase_button')}
      </button>
    </div>
  );
}
