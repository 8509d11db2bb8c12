import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/answer/answer';
import { together } from '../src/answer/own-words';
import { Database } from '../src/notebook/database';
import { openNotebook } from '../src/notebook/notebook';
import { openPractice } from '../src/notebook/practice';
import { openTaught } from '../src/notebook/taught';
import { createReviewer } from '../src/review/review';
import { readSchool } from '../src/settings/school';
import { migrateSettings, readSettings, watchSettings } from '../src/settings/settings';
import { allSites, registerChosenSites, startInOpenTabs, startWhereItBelongs } from '../src/settings/sites';
import { tellTaught } from '../src/settings/taught';
import { serve } from '../src/wire/serve';
import { tellSites } from '../src/wire/site-left';

export default defineBackground(() => {
  const reviewer = createReviewer();
  const database = new Database();
  const notebook = openNotebook(database);
  const taught = openTaught(database);
  const practice = openPractice(database);
  let settings = migrateSettings().then(readSettings);

  const served = serve({
    review: async (asked) => {
      const now = new Date();
      const own = { words: await taught.words(), phrases: await taught.phrases() };
      const lore = together(await readSchool(), own);
      const from = { review: reviewer.review, settings: await settings, notebook, lore, now };
      const heard = await answer(asked, from);
      if (asked.draft) void practice.count(asked.draft, heard, now);
      return heard;
    },
    setAside: async ({ text, scope, ...mark }) => {
      await notebook.setAside(text, mark, scope);
      // The page that asked knows; words of the same kind may be marked in others.
      if (scope === 'everywhere') await tellTaught();
    },
  });

  watchSettings((changed) => {
    settings = Promise.resolve(changed);
    served.again();
  }, new AbortController().signal);

  // Pages that are open are told of a change all the same where the browser refuses to register the script.
  const register = () => registerChosenSites().catch(() => undefined);
  void register();
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register();
    if (origins.length > 0) await startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await register();
    await tellSites(await allSites());
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await startWhereItBelongs().catch(() => undefined);
    if (reason === 'update') return;
    // The one page that ever opens by itself, and only this once.
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
