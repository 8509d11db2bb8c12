import { useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import { replaceIfBroken } from '../../src/notebook/database';
import type { Notebook } from '../../src/notebook/notebook';
import type { Practice } from '../../src/notebook/practice';
import type { Taught } from '../../src/notebook/taught';
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

  const erase = async () => {
    const ways = [
      await practice.erase(),
      await notebook.bringBack(),
      await taught.erase(),
      await replaceIfBroken().then(() => async () => undefined),
      // The last one is what open pages hear of.
      await forgetSettings(),
    ];
    setUndo(() => async () => {
      for (const back of ways) await back();
    });
    onChanged();
  };
  const bringBack = async () => {
    await undo?.();
    setUndo(null);
    onChanged();
  };

  return (
    <div class="row">
      <span>
        {say('options_erase')}
        <small role="status">{say(undo ? 'options_erased' : 'options_erase_help')}</small>
      </span>
      <button type="button" onClick={() => void (undo ? bringBack() : erase())}>
        {say(undo ? 'practice_undo' : 'options_erase_button')}
      </button>
    </div>
  );
}
