import { render } from 'preact';
import { Badge } from '../badge/badge';
import { Card } from '../card/card';
import { CopyNotice } from '../card/copy';
import type { Session } from '../draft/session';
import { LastLook } from '../last-look/last-look';
import { Panel } from '../panel/panel';
import type { Host } from './host';

/** Draws all that is seen of a draft's coach. Returns what takes it away again. */
export function draw(host: Host, session: Session): () => void {
  host.mount(session.field);
  render(<Seen session={session} />, host.container);
  return () => {
    render(null, host.container);
    host.unmount();
  };
}

function Seen({ session: { draft, sight, actions } }: { session: Session }) {
  const card = sight.card.value;
  const trouble = sight.trouble.value;
  const held = sight.held.value;
  return (
    <>
      <Badge draft={draft} sight={sight} actions={actions} />
      {sight.panelOpen.value && <Panel draft={draft} sight={sight} actions={actions} />}
      {card && !trouble && !held && (
        <Card key={card.marked.id} card={card} draft={draft} sight={sight} actions={actions} />
      )}
      {trouble && <CopyNotice trouble={trouble} sight={sight} actions={actions} />}
      {held && <LastLook held={held} moved={sight.moved.value} />}
      <div class="unseen" role="status" aria-live="polite">
        {sight.said.value}
      </div>
    </>
  );
}
