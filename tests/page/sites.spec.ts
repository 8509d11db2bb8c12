import { expect, type Page, test } from '@playwright/test';
import { draftOpen, openPage } from './open-page';

const ROUNDCUBE = `
  <select id="_from" name="_from"><option value="1" selected>Ms Hill &lt;Hill@school.sch.uk&gt;</option></select>
  <textarea id="_to" style="display: none">Head &lt;head@school.sch.uk&gt;,</textarea>
  <ul class="recipient-input"><li class="recipient"><span class="name">Khan</span><span class="email">&lt;khan@home.example&gt;</span></li>
    <li><input value="aunt@home.example"></li></ul>
  <input id="compose-subject" value="Sam">
  <textarea id="composebody" class="letter" rows="6" cols="50"></textarea>`;

const GMAIL = (tags: string): string => `
  <div role="dialog"><form>
    <div class="anm" name="to"><div role="listbox">
      <div role="option" data-name="Head" data-hovercard-id="head@school.sch.uk"></div></div></div>
    <input name="subjectbox" value="Sam">
  </form>
  <div class="letter" aria-label="Textkörper" role="textbox" contenteditable="true" style="height: 80px" ${tags}></div></div>`;

const OUTLOOK = `
  <div><div><div contenteditable="true" aria-label="An" style="height: 20px">
      <span title="khan@home.example">Amina Khan</span></div>
    <input type="text" maxlength="255" aria-label="Betreff" value="Sam"></div>
  <div id="editorParent_1"><div class="letter" contenteditable="true" aria-multiline="true" role="textbox" style="height: 80px"></div></div></div>`;

/** Two letters at once: SOGo opens each in a dialog of its own. */
const SOGO = `<div ng-app="SOGo.MainUI">
  <md-dialog><form name="messageForm">
    <input name="from" value="Tom Hughes &lt;hughes@other.example&gt;"><input name="subject" value="Trip">
    <md-chip><div class="sg-tile-content"> a@home.example </div></md-chip></form></md-dialog>
  <md-dialog><form name="messageForm">
    <input name="from" value="Nina Hill &lt;Hill@school.sch.uk&gt;">
    <md-chips ng-model="editor.message.editable.to"><md-chip><div class="sg-tile-content"> Head &lt;head@school.sch.uk&gt; </div></md-chip></md-chips>
    <md-chips ng-model="editor.message.editable.cc"><md-chip><div class="sg-tile-content"> khan@home.example </div></md-chip>
      <input value="aunt@home.example"></md-chips>
    <input name="subject" value="Sam"><textarea name="content" class="letter" rows="6" cols="50"></textarea></form></md-dialog></div>`;

const FORM = `<form><input name="to" value="a@home.example"><input name="subject" value="Trip">
  <textarea class="letter" rows="6" cols="50"></textarea></form>`;

interface Told {
  readonly site: string;
  readonly subject: string | null;
  readonly recipients: readonly string[];
  readonly sender: string | null;
  readonly readers: string | null;
}

/** Opens the letter of a page as if the page were at `host`; returns what the page tells of it. */
async function told(page: Page, body: string, host: string, head = ''): Promise<Told> {
  await openPage(page, body, head);
  await page.focus('.letter');
  await draftOpen(page);
  return page.evaluate((hostname) => {
    const site = window.room.siteFor({ hostname } as Location, document);
    const envelope = window.room.envelopeOf(site, window.room.open().field);
    return { site: site.name, ...envelope, readers: window.room.readersOf(envelope) };
  }, host);
}

test('Roundcube tells who writes to whom, typed or already a chip', async ({ page }) => {
  expect(await told(page, ROUNDCUBE, 'mail.school.sch.uk')).toEqual({
    site: 'roundcube',
    subject: 'Sam',
    recipients: ['head@school.sch.uk', 'khan@home.example', 'aunt@home.example'],
    sender: 'hill@school.sch.uk',
    readers: 'family',
  });
});

test('SOGo tells of the letter that is written in, and not of one beside it', async ({ page }) => {
  expect(await told(page, SOGO, 'mail.school.sch.uk')).toEqual({
    site: 'sogo',
    subject: 'Sam',
    recipients: ['head@school.sch.uk', 'khan@home.example', 'aunt@home.example'],
    sender: 'hill@school.sch.uk',
    readers: 'family',
  });
});

test('a SOGo that is built otherwise is read as any page, and says nothing wrong', async ({ page }) => {
  const otherwise = SOGO.replaceAll('name="messageForm"', 'name="letter"');
  expect(await told(page, otherwise, 'mail.school.sch.uk')).toEqual({
    site: 'sogo',
    subject: 'Sam',
    recipients: [],
    sender: null,
    readers: null,
  });
});

test('Gmail is read by what it does not translate', async ({ page }) => {
  const head = '<meta name="og-profile-acct" content="hill@school.sch.uk">';
  expect(await told(page, GMAIL('g_editable="true"'), 'mail.google.com', head)).toEqual({
    site: 'gmail',
    subject: 'Sam',
    recipients: ['head@school.sch.uk'],
    sender: 'hill@school.sch.uk',
    readers: 'colleagues',
  });
});

test('two people whose addresses anybody may have are no colleagues for that', async ({ page }) => {
  const addresses = GMAIL('g_editable="true"').replaceAll('school.sch.uk', 'gmail.com');
  const head = '<meta name="og-profile-acct" content="nina@gmail.com">';
  expect(await told(page, addresses, 'mail.google.com', head)).toMatchObject({
    recipients: ['head@gmail.com'],
    sender: 'nina@gmail.com',
    readers: null,
  });
});

test('a Gmail that is built otherwise is read as any page, and says nothing wrong', async ({ page }) => {
  expect(await told(page, GMAIL(''), 'mail.google.com')).toEqual({
    site: 'gmail',
    subject: null,
    recipients: [],
    sender: null,
    readers: null,
  });
});

const CONVERSATION = `<div><span class="gD" email="khan@home.example" data-hovercard-id="khan@home.example">Amina Khan</span></div>`;

test('an answer in Gmail goes to its own chips, and not to whoever wrote above it or is written to beside it', async ({
  page,
}) => {
  const beside = GMAIL('g_editable="true"').replace('class="letter"', '').replace('Sam', 'Trip');
  const answer = GMAIL('g_editable="true"')
    .replace('role="dialog"', '')
    .replaceAll('head@', 'office@')
    .replace('<input name="subjectbox" value="Sam">', '');
  const written = `<div>${CONVERSATION}${answer}</div>${beside}`;
  const head = '<meta name="og-profile-acct" content="hill@school.sch.uk">';
  expect(await told(page, written, 'mail.google.com', head)).toEqual({
    site: 'gmail',
    subject: null,
    recipients: ['office@school.sch.uk'],
    sender: 'hill@school.sch.uk',
    readers: 'colleagues',
  });
});

test('Outlook on the web is read by what it does not translate', async ({ page }) => {
  expect(await told(page, OUTLOOK, 'outlook.office.com')).toEqual({
    site: 'outlook',
    subject: 'Sam',
    recipients: ['khan@home.example'],
    sender: null,
    readers: null,
  });
});

test('a letter in Outlook whose address line is folded away is no other letter that is open', async ({
  page,
}) => {
  const folded =
    '<div id="editorParent_2"><div class="letter" contenteditable="true" aria-multiline="true" style="height: 80px"></div></div>';
  const letter = await told(page, `${OUTLOOK.replace('class="letter"', '')}${folded}`, 'outlook.office.com');
  expect(letter).toEqual({ site: 'outlook', subject: null, recipients: [], sender: null, readers: null });
});

test('any form with a subject and a recipient is read', async ({ page }) => {
  expect(await told(page, FORM, 'parents.example')).toEqual({
    site: 'generic',
    subject: 'Trip',
    recipients: ['a@home.example'],
    sender: null,
    readers: null,
  });
});

/** A letter in Outlook with this above it, and what its adapter takes for the button that sends. */
async function sendIn(page: Page, above: string): Promise<string | null> {
  await openPage(page, OUTLOOK.replace('<div><div>', `<div><div>${above}`));
  await page.focus('.letter');
  await draftOpen(page);
  return page.evaluate(() => {
    const site = window.room.siteFor({ hostname: 'outlook.office.com' } as Location, document);
    return site.sendButton(window.room.open().field)?.id ?? null;
  });
}

const OTHERS = (discard: string, later: string): string => `<button id="discard" title="${discard}">x</button>
  <button id="later" aria-label="${later}" aria-haspopup="menu"></button>`;

for (const [language, above] of [
  [
    'German',
    `${OTHERS('Verwerfen (Esc)', 'Weitere Sendeoptionen')}<button id="send" title="Senden (STRG+EINGABE)"></button>`,
  ],
  [
    'French',
    `${OTHERS('Ignorer', 'Autres options d’envoi')}<button id="send" title="Envoyer (Ctrl+Entrée)"></button>`,
  ],
  [
    'Polish',
    `${OTHERS('Odrzuć', 'Więcej opcji wysyłania')}<button id="send" aria-label="Wyślij"><i></i></button>`,
  ],
  [
    'Arabic',
    `${OTHERS('تجاهل', 'خيارات')}<button id="send" title="\u202bإرسال (Ctrl+Enter)\u202c"></button>`,
  ],
  [
    'any, by the name for tests',
    `${OTHERS('Hylja', 'Meira')}<div data-testid="ComposeSendButton"><button id="send">Fara</button></div>`,
  ],
] as const) {
  test(`Outlook’s Send is found in ${language}`, async ({ page }) => {
    expect(await sendIn(page, above)).toBe('send');
  });
}

test('no other button of Outlook’s is taken for Send', async ({ page }) => {
  const above = `${OTHERS('Nicht senden (Esc)', 'Später senden')}<button id="to">Send to OneNote</button>`;
  expect(await sendIn(page, above)).toBeNull();
});

test('what a button says is read without its keys, marks of direction and capitals', async ({ page }) => {
  await openPage(page, '<p>A page</p>');
  const said = await page.evaluate(() =>
    ['SEND', ' Anfon  (Ctrl + Enter)', '发送（Ctrl+Enter）', '\u200eSkicka\u200e', 'Resend', '', null].map(
      (one) => window.room.saysSend(one),
    ),
  );
  expect(said).toEqual([true, true, true, true, false, false, false]);
});
