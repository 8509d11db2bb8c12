/** What a letter in Outlook on the web shows; everything in it may be left as it is. */
export interface OutlookLetter {
  readonly to?: readonly string[];
  readonly subject?: string;
  /** What is in the body before anything is typed, as HTML. */
  readonly body?: string;
  /** An answer in the reading pane shows no subject, and its address line only when it is opened. */
  readonly place?: 'pane' | 'inline';
  /** The labels of the address line, the subject and Send, and the keys that send, all of which Outlook translates. */
  readonly labels?: readonly [to: string, subject: string, send: string, keys: string];
  /** Without the names that the coach knows Outlook by: as if Outlook had been built anew. */
  readonly rebuilt?: boolean;
}

const ENGLISH = ['To', 'Add a subject', 'Send', 'Ctrl+Enter'] as const;

const pill = (address: string): string =>
  `<span contenteditable="false" title="${address}" aria-label="${address}" tabindex="-1">${address.split('@')[0]}</span>`;

function compose(letter: OutlookLetter, index: number): string {
  const { to = [], subject = 'Sam', body = '<div><br></div>', place = 'pane', rebuilt = false } = letter;
  const [toLabel, subjectLabel, sendLabel, keys] = letter.labels ?? ENGLISH;
  const send = rebuilt ? '' : `title="${sendLabel} (${keys})" aria-label="${sendLabel}"`;
  const line = `<div contenteditable="true" aria-label="${toLabel}" class="to" style="min-height: 20px">${to.map(pill).join('')}</div>`;
  const title = `<input type="text" maxlength="255" aria-label="${subjectLabel}" placeholder="${subjectLabel}" value="${subject}">`;
  return `<div class="letter" style="width: 560px; float: left; margin: 8px">
    <div><button type="button" class="send" ${send}>${sendLabel}</button></div>
    <div>${line}${place === 'inline' ? '' : title}</div>
    <div id="editorParent_${index + 1}"><div contenteditable="true" ${rebuilt ? '' : 'aria-multiline="true"'}
      role="textbox" aria-label="Message body" class="body" style="height: 300px; overflow: auto">${body}</div></div></div>`;
}

/**
 * Outlook on the web as far as its own names reach, with these letters open around its own editor. What is sent is
 * told in the title, from the editor's model. Pills are added with `addRecipient(index, address)`.
 */
export function outlookPage(letters: readonly OutlookLetter[], account = 'hill@school.sch.uk'): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Mail - Ms Hill - Outlook</title>
    <body><header><div id="mectrl_currentAccount_secondary">${account}</div>
      <input role="combobox" type="text" aria-label="Search"></header>
    ${letters.map(compose).join('')}
    <script type="module" src="/outlook.js"></script>
    <script>
      let sent = 0;
      const send = (index) => { document.title = 'Sent ' + ++sent + ': ' + window.wordsOf(index); };
      document.querySelectorAll('.letter').forEach((letter, index) => {
        letter.querySelector('.send').addEventListener('click', () => send(index));
        letter.querySelector('.body').addEventListener('keydown', (event) => {
          if (event.ctrlKey && event.key === 'Enter') send(index);
        });
      });
      const pill = ${pill.toString()};
      window.addRecipient = (index, address) =>
        document.querySelectorAll('.to')[index].insertAdjacentHTML('beforeend', pill(address));
    </script>`;
}
