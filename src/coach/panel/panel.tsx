import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LiveDraft } from '../../page/types';
import type { Review } from '../../review/types';
import type { Actions } from '../draft/actions';
import type { Sight } from '../draft/sight';
import { leaveAtEdges } from '../host/focus';
import { fieldInView } from '../host/place';
import { useStepIn } from '../host/use-step-in';
import { Button } from '../parts/button';
import { type MessageName, say } from '../parts/words';
import { Adding } from './adding';
import { BalancePicture } from './balance-picture';
import { Here } from './here';
import { BeforeSending, HowItReads } from './how-it-reads';
import { putPanel } from './place-panel';
import { sendInView } from './send-in-view';
import { useSteady } from './use-steady';
import { WordsToLookAt } from './words-to-look-at';

export interface PanelProps {
  readonly draft: LiveDraft;
  readonly sight: Sight;
  readonly actions: Actions;
}

/** The letter as the family would read it: what it gives them, what is missing, which words to look at. */
export function Panel({ draft, sight, actions }: PanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const answered = sight.answered.value;
  const moved = sight.moved.value;

  const isRead = useSteady(box, answered !== null);
  const reading = sight.reading.value;

  const put = () => {
    const field = fieldInView(draft);
    if (box.current && field) void putPanel(box.current, field, sendInView(draft));
  };
  useLayoutEffect(put, [draft, moved]);
  useLayoutEffect(() => {
    if (!isRead()) put();
  }, [answered]);

  useStepIn(sight, box, '.panel-body :is([role=listbox], button)', () => {
    return sight.card.peek() === null && sight.trouble.peek() === null;
  });

  return (
    <section
      ref={box}
      class="panel"
      role="dialog"
      aria-label={say('panel_name')}
      onKeyDown={(event) => leaveAtEdges(event, box.current, actions.closePanel, actions.giveBack)}
    >
      <header class="panel-head">
        <h2>{say('panel_name')}</h2>
        <Button look="close" label={say('panel_close')} onPress={actions.closePanel}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <div class={`progress ${reading ? 'on' : ''}`} aria-hidden="true" />
      <div class="panel-body" aria-busy={reading}>
        {answered && answered.text.trim() !== '' ? (
          <Sections review={answered.review} text={answered.text} sight={sight} actions={actions} />
        ) : (
          <p class="quiet-line">{say(waitingFor(draft, sight))}</p>
        )}
      </div>
    </section>
  );
}

/** Why there is nothing to read in the panel yet. */
function waitingFor(draft: LiveDraft, sight: Sight): MessageName {
  if (draft.text.trim() === '' || sight.answered.value) return 'panel_waiting';
  return sight.failed.value ? 'reading_failed' : 'reading_now';
}

interface SectionsProps {
  readonly review: Review;
  readonly text: string;
  readonly sight: Sight;
  readonly actions: Actions;
}

function Sections({ review, text, sight, actions }: SectionsProps) {
  if (review.audience === 'colleagues') return <Resting actions={actions} />;
  return (
    <>
      <Here has={review.has} text={text} actions={actions} />
      <Adding lacks={review.lacks} actions={actions} />
      <WordsToLookAt marked={sight.marked.value} actions={actions} />
      <BalancePicture review={review} text={text} />
      <BeforeSending notes={review.notes} actions={actions} />
      <HowItReads reading={review.reading} text={text} actions={actions} />
    </>
  );
}

/** A message between colleagues: nothing to say, unless the writer asks. */
function Resting({ actions }: { readonly actions: Actions }) {
  return (
    <>
      <p class="quiet-line">{say('panel_resting')}</p>
      <Button look="quiet" onPress={(event) => actions.wake(event.detail === 0)}>
        {say('panel_wake')}
      </Button>
    </>
  );
}
