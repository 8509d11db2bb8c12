import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressAround } from '../../src/coach/address-around';
import './style.css';
import { startCoach } from '../../src/coach/coach';
import { clearRemains, hideWhenGone } from '../../src/coach/host/remains';
import { reachedFromParent } from '../../src/page/roots';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { covers } from '../../src/settings/match-pattern';
import { extensionGone, lookIfGone } from '../../src/wire/gone';
import { whenSiteLeft } from '../../src/wire/site-left';
import { answerStanding } from '../../src/wire/standing';

export default defineContentScript({
  matches: [...INSTALLED_SITES],
  allFrames: true,
  // Editors stand in sandboxed frames too: what the page around them cannot reach has to have a coach of its own.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(context) {
    hideWhenGone(document, context.signal);
    const address = /^https?:/u.test(window.location.href) ? window.location.href : addressAround(window);
    whenSiteLeft(
      (origin) => covers(origin, address),
      () => context.abort(),
      context.signal,
    );
    // An editor's blank frame is coached from the page around it, whose view is not clipped.
    if (reachedFromParent(window)) return;
    clearRemains(document);
    const signal = AbortSignal.any([context.signal, extensionGone]);
    // Whatever the writer does next, they do it without a coach that cannot answer any more: an edit looks too.
    for (const type of ['focusin', 'pointerdown'])
      window.addEventListener(type, () => lookIfGone(), { capture: true, passive: true, signal });
    const coach = startCoach(document, signal);
    answerStanding(coach.standing, signal);
  },
});
