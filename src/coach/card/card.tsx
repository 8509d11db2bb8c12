import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LiveDraft } from '../../page/types';
import type { Suggestion } from '../../review/types';
import type { Actions } from '../draft/actions';
import { flagNow } from '../draft/marks';
import type { OpenCard, Sight } from '../draft/sight';
import { leaveAtEdges } from '../host/focus';
import { putBeside, wordsAsReference } from '../host/place';
import { useHeld } from '../host/use-held';
import { useStepIn } from '../host/use-step-in';
import { Button } from '../parts/button';
import { say, sayOf } from '../parts/words';
import { CardFoot } from './card-foot';
import { ReadsAs } from './reads-as';

export interface CardProps {
  readonly card: OpenCard;
  readonly draft: LiveDraft;
  readonly sight: Sight;
  readonly actions: Actions;
}

/** What some words may do to a reader, and what could stand there instead. */
export function Card({ card, draft, sight, actions }: CardProps) {
  const box = useRef<HTMLDivElement>(null);
  const { flag } = card.marked;
  const moved = sight.moved.value;

  useHeld(box, (held) => {
    sight.cardHeld.value = held;
  });

  useLayoutEffect(() => {
    const words = flagNow(draft, card.marked);
    const reference = words && wordsAsReference(draft, words);
    if (!box.current) return;
    box.current.classList.toggle('away', !reference);
    if (reference) void putBeside(box.current, reference, 'bottom-start', ['top-start', 'right', 'left']);
  }, [card, draft, moved]);

  useStepIn(sight, box, 'button', () => sight.trouble.peek() === null);

  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-label={say('card_name', flag.text)}
      aria-describedby="coach-why"
      onKeyDown={(event) => leaveAtEdges(event, box.current, actions.closeCard, actions.giveBack)}
    >
      <div class="card-head">
        <span class={`kind ${flag.family}`}>{sayOf('family', flag.family)}</span>
        <Button look="close" label={say('card_close')} onPress={actions.closeCard}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <p id="coach-why" class="why" lang="en-GB">
        {flag.why}
      </p>
      {flag.suggestions.length > 0 && (
        <ul class="choices" lang="en-GB">
          {flag.suggestions.map((suggestion) => (
            <li key={`${suggestion.kind}${suggestion.text}`}>
              <Choice suggestion={suggestion} card={card} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      <CardFoot card={card} site={sight.site.value} actions={actions} />
    </div>
  );
}

function Choice({ suggestion, card, actions }: { suggestion: Suggestion; card: OpenCard; actions: Actions }) {
  if (suggestion.kind === 'prompt') {
    return (
      <div class="prompt">
        <span class="prompt-label">{say('card_prompt')}</span>
        <p>{suggestion.text}</p>
        <Button look="quiet" onPress={() => actions.showFlag(card.marked)}>
          {say('card_write')}
        </Button>
      </div>
    );
  }
  const leaveOut = suggestion.text.trim() === '';
  return (
    <Button look="choice" onPress={() => void actions.choose(card, suggestion)}>
      <span class="choice-words">
        {leaveOut ? (
          say('card_leave_out')
        ) : (
          <>
            <span class="unseen">{say('card_change_to')} </span>
            {suggestion.text.trim()}
          </>
        )}
      </span>{' '}
      <ReadsAs replacement={suggestion} reviewed={card.reviewed} />
    </Button>
  );
}
