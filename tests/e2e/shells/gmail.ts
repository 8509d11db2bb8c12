/** What a compose window of Gmail shows; everything in it may be left as it is. */
export interface GmailLetter {
  readonly to?: readonly string[];
  readonly subject?: string;
  /** What is in the body before anything is typed, as HTML. */
  readonly body?: string;
  /** An answer under the conversation, or a window of its own, instead of one in a corner of the page. */
  readonly place?: 'corner' | 'inline' | 'pop-out';
  /** The labels of the body and of Send, which Gmail translates. */
  readonly labels?: readonly [body: string, send: string];
  /** Without the names that the coach knows Gmail by: as if Gmail had been built anew. */
  readonly rebuilt?: boolean;
}

const chip = (address: string): string =>
  `<div role="option" data-name="${address}" data-hovercard-id="${address}">${address}</div>`;

function compose(letter: GmailLetter, index: number): string {
  const { to = [], subject = 'Sam', body = '', place = 'corner', rebuilt = false } = letter;
  const [bodyLabel, sendLabel] = letter.labels ?? ['Message Body', 'Send'];
  const attributes = rebuilt ? '' : 'g_editable="true"';
  const corner = `position: fixed; bottom: 0; right: ${index * 480 + 10}px; width: 460px; background: white`;
  return `<div class="IZ" ${place === 'inline' ? '' : 'role="dialog"'} style="${place === 'corner' ? corner : ''}">
    <form onsubmit="return false">
      <div class="GS"><div class="anm" name="to"><div role="listbox" class="chips">${to.map(chip).join('')}</div></div></div>
      <input name="${rebuilt ? 'topic' : 'subjectbox'}" value="${subject}" ${place === 'inline' ? 'type="hidden"' : ''}>
    </form>
    <div role="textbox" contenteditable="true" aria-multiline="true" spellcheck="false" ${attributes}
      aria-label="${bodyLabel}" class="body" style="height: 260px; font: 13px Arial; overflow: auto">${body}</div>
    <div class="${rebuilt ? 'Zq' : 'Up'}"><div>
      <div role="button" class="Uo" aria-haspopup="true" tabindex="0">A</div>
      <div role="button" class="send" tabindex="0" data-tooltip="${sendLabel} ‪(Ctrl-Enter)‬">${sendLabel}</div>
    </div></div></div>`;
}

const CONVERSATION = `<div role="main"><h2>Sam</h2><div role="listitem">
  <span class="gD" email="khan@home.example" data-hovercard-id="khan@home.example">Amina Khan</span>
  <div>We were told prior to half term.</div></div></div>`;

/**
 * Gmail as far as its own names reach, with these letters open: everything that the coach may know it by, and
 * nothing more. What is sent is told in the title. Chips are added with `addRecipient(index, address)`.
 */
export function gmailPage(letters: readonly GmailLetter[], account = 'hill@school.sch.uk'): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8">
    <title>Inbox (3) - ${account} - School Mail</title>
    <body>${letters[0]?.place === 'pop-out' ? '' : CONVERSATION}${letters.map(compose).join('')}
    <script>
      let sent = 0;
      const send = (letter) => { document.title = 'Sent ' + ++sent + ': ' + letter.querySelector('.body').innerText; };
      for (const letter of document.querySelectorAll('.IZ')) {
        let down = false;
        const button = letter.querySelector('.send');
        button.addEventListener('mousedown', () => { down = true; });
        button.addEventListener('click', () => { if (down) send(letter); down = false; });
        letter.querySelector('.body').addEventListener('keydown', (event) => {
          if (event.ctrlKey && event.key === 'Enter') send(letter);
        });
      }
      const chip = ${chip.toString()};
      window.addRecipient = (index, address) =>
        document.querySelectorAll('.IZ')[index].querySelector('.chips').insertAdjacentHTML('beforeend', chip(address));
    </script>`;
}
