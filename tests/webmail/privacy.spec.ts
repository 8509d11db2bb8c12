import { CoachPage, saying } from '../e2e/coach-page';
import { openBrowser } from '../e2e/open-browser';
import { BROWSERS_OWN, openRecordingProxy } from '../e2e/recording-proxy';
import { flagsOf, LETTER } from './letter';
import { expect, test } from './mailbox-test';
import { RoundcubePage } from './roundcube/roundcube-page';
import { HTML_WRITER } from './school/staff';

test('no request leaves the browser but to the mailbox', async ({ mailbox }) => {
  const host = new URL(mailbox.url).host;
  const proxy = await openRecordingProxy(host);
  const { context, close } = await openBrowser({ args: proxy.args });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = context.pages()[0] ?? (await context.newPage());
  const coach = new CoachPage(page);
  const roundcube = new RoundcubePage(page, mailbox.url);

  await roundcube.signIn(HTML_WRITER);
  await roundcube.compose(HTML_WRITER);
  await roundcube.address('About Sam');
  await roundcube.write(LETTER);
  await coach.marks(flagsOf(LETTER).length, 'composebody_ifr');
  await coach.choose(
    'with regard to',
    new RegExp(`${saying('card_change_to').source} about`),
    'composebody_ifr',
  );
  await coach.panel();
  await coach.press(saying('panel_add'));
  await coach.press(saying('panel_close'));
  await roundcube.send();
  await mailbox.sink.next();

  expect([...new Set(proxy.asked())].filter((place) => !BROWSERS_OWN.includes(place))).toEqual([host]);
  const elsewhere = requests.filter(
    (url) => !/^(chrome-extension|data|blob|about):/.test(url) && new URL(url).host !== host,
  );
  expect(elsewhere).toEqual([]);
  expect(proxy.asked().length).toBeGreaterThan(20);

  // That the watch can see: a request of the page's own is noticed, by name and by address.
  await page.evaluate(() =>
    Promise.allSettled([fetch('http://elsewhere.test/'), fetch('http://127.0.0.1:4999/')]),
  );
  expect(proxy.asked()).toEqual(expect.arrayContaining(['elsewhere.test', '127.0.0.1:4999']));
  await close();
  await proxy.close();
});
