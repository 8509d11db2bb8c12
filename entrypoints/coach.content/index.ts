import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoach } from '../../src/coach/coach';
import { reachedFromParent } from '../../src/page/roots';
import { INSTALLED_SITES } from '../../src/settings/installed-sites';
import { answerStanding } from '../../src/wire/standing';

export default defineContentScript({
  matches: [...INSTALLED_SITES],
  allFrames: true,
  runAt: 'document_idle',
  main(context) {
    // An editor's blank frame is coached from the page around it, whose view is not clipped.
    if (reachedFromParent(window)) return;
    const coach = startCoach(document, context.signal);
    answerStanding(coach.standing, context.signal);
  },
});
