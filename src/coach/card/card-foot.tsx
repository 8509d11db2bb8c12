import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../draft/actions';
import type { OpenCard } from '../draft/sight';
import { Button } from '../parts/button';
import { say } from '../parts/words';

export interface CardFootProps {
  readonly card: OpenCard;
  readonly site: string | null;
  readonly actions: Actions;
}

/** The ways to be left in peace, and where the guidance comes from. */
export function CardFoot({ card, site, actions }: CardFootProps) {
  const [leaving, ask] = useState<'by-key' | 'by-pointer' | null>(null);
  const { source } = card.marked.flag;
  if (site !== null && leaving) {
    return <Leaving site={site} byKey={leaving === 'by-key'} actions={actions} onStay={() => ask(null)} />;
  }
  return (
    <div class="card-foot">
      <Button look="quiet" onPress={() => actions.setAside(card, 'here')}>
        {say('card_not_now')}
      </Button>
      <Button look="quiet" onPress={() => actions.setAside(card, 'everywhere')}>
        {say('card_never')}
      </Button>
      {site !== null && (
        <Button look="quiet" onPress={(event) => ask(event.detail === 0 ? 'by-key' : 'by-pointer')}>
          {say('card_not_here')}
        </Button>
      )}
      {source.link !== '' && (
        <a
          class="button quiet"
          href={source.link}
          target="_blank"
          rel="noreferrer"
          title={source.title}
          aria-label={say('card_why_link', source.title)}
        >
          {say('card_why')}
        </a>
      )}
    </div>
  );
}

interface LeavingProps {
  readonly site: string;
  readonly byKey: boolean;
  readonly actions: Actions;
  onStay(): void;
}

/** Asked once more, because the coach will be gone from sight and has to be asked back elsewhere. */
function Leaving({ site, byKey, actions, onStay }: LeavingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The key was pressed on a button that is gone now; a pointer has left the caret in the draft.
    if (byKey) box.current?.querySelector('button')?.focus();
  }, [byKey]);
  return (
    <div ref={box} class="card-foot leaving" role="alert">
      <p>{say('card_leave_site', site)}</p>
      <Button look="main" onPress={actions.leaveSite}>
        {say('card_leave_yes')}
      </Button>
      <Button look="quiet" onPress={onStay}>
        {say('card_leave_no')}
      </Button>
    </div>
  );
}
