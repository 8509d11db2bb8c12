import { useRef, useState } from 'preact/hooks';
import type { Actions } from '../draft/actions';
import type { Sight, Trouble } from '../draft/sight';
import { leaveAtEdges } from '../host/focus';
import { useStepIn } from '../host/use-step-in';
import { Button } from '../parts/button';
import { say } from '../parts/words';

const WHY = { changed: 'copy_changed', refused: 'copy_refused', spoilt: 'copy_spoilt' } as const;

/** A change that did not take: says why, and offers the words to copy, and the letter where that could not be put back. */
export function CopyNotice({
  trouble,
  sight,
  actions,
}: {
  trouble: Trouble;
  sight: Sight;
  actions: Actions;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'copy_done' | 'copy_failed' | null>(null);

  useStepIn(sight, box, 'button', () => true);

  const copy = (words: string) =>
    // A page without https has no clipboard at all: that is a refusal too.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(words))
      .then(
        () => setOutcome('copy_done'),
        () => setOutcome('copy_failed'),
      );
  const { before } = trouble;

  return (
    <div
      ref={box}
      class="notice"
      role="alertdialog"
      aria-label={say('copy_name')}
      aria-describedby="coach-trouble"
      onKeyDown={(event) => leaveAtEdges(event, box.current, actions.closeTrouble, actions.giveBack)}
    >
      <div class="card-head">
        <strong>{say('copy_name')}</strong>
        <Button look="close" label={say('card_close')} onPress={actions.closeTrouble}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <p id="coach-trouble" class="why">
        {say(WHY[trouble.why])}
      </p>
      {before !== null && (
        <>
          <blockquote class="words-to-copy letter-to-copy">{before}</blockquote>
          <Button look="main" onPress={() => void copy(before)}>
            {say('copy_letter')}
          </Button>
        </>
      )}
      <blockquote class="words-to-copy">{trouble.words}</blockquote>
      <Button look={before === null ? 'main' : 'quiet'} onPress={() => void copy(trouble.words)}>
        {say('copy_button')}
      </Button>
      <p class="outcome" role="status">
        {outcome && say(outcome)}
      </p>
    </div>
  );
}
