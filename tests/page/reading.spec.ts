import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page';

const read = (page: Page, html: string, style = ''): Promise<string> =>
  page.evaluate(
    ([body, css]) => {
      const host = document.querySelector<HTMLElement>('#host');
      if (!host) return '';
      host.setAttribute('style', css ?? '');
      host.innerHTML = body ?? '';
      return window.room.readRich(host).text;
    },
    [html, style],
  );

test.beforeEach(({ page }) => openPage(page, '<div id="host" contenteditable></div>'));

const SHOWN: ReadonlyArray<readonly [name: string, html: string, text: string, style?: string]> = [
  ['paragraphs', '<p>Dear Amina,</p><p>Sam is well.</p>', 'Dear Amina,\nSam is well.'],
  ['an empty paragraph as a blank line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['a caret holder as a blank line', '<div>One</div><div>\u200b</div><div>Two</div>', 'One\n\nTwo'],
  ['line breaks, and none for the last of a block', 'One<br>Two<br><br>Three<br>', 'One\nTwo\n\nThree'],
  ['text beside blocks', 'One<div>Two</div>Three', 'One\nTwo\nThree'],
  ['nested blocks once', '<div><div>One</div></div><div><div><div>Two</div></div></div>', 'One\nTwo'],
  ['lists', '<p>See:</p><ul><li>a</li><li><p>b</p></li></ul>', 'See:\na\nb'],
  ['table cells apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
  ['inline formatting as one line', 'S<b>E</b><i>N<u>CO</u></i> rang', 'SENCO rang'],
  ['white space collapsed', '  One\n   two <b> three</b>\t<i> </i>four  ', 'One two three four'],
  ['hard spaces as spaces', 'One&nbsp; two&nbsp;', 'One  two '],
  ['nothing of zero width', 'O\u200bn\ufeffe', 'One'],
  ['kept white space as it is', 'One\n  two  ', 'One\n  two  ', 'white-space: pre-wrap'],
  ['no hidden text, styles or scripts', 'One<style>a{}</style><b hidden>x</b><script>1</script>', 'One'],
  ['no scaffolding of editors', 'One<span data-mce-bogus="all">x</span>', 'One'],
  ['pictures and buttons as nothing', 'One<img alt="x"><button>x</button>two', 'Onetwo'],
  ['emoji and lone surrogates', '😀\ud83d a👩‍👧', '😀\ud83d a👩‍👧'],
  [
    'Roundcube’s quote',
    '<p>Hi</p><p id="reply-intro">On 3 May A wrote:</p><blockquote>no</blockquote><p>x</p>',
    'Hi\nx',
  ],
  ['Gmail’s quote', '<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">A</div>no</div>', 'Hi'],
  ['Outlook’s quote to the end', '<div>Hi</div><div id="appendonsend"></div><hr><div>no</div>', 'Hi'],
  ['a cited quote', 'Hi<blockquote type="cite">no</blockquote>', 'Hi'],
  ['the writer’s own quote', '<p>He said:</p><blockquote>I am sad</blockquote>', 'He said:\nI am sad'],
  ['a signature', '<p>Hi</p><div id="_rc_sig">Hill School</div>', 'Hi'],
  ['a signature line', '<p>Hi</p><p>-- <br>Hill School</p>', 'Hi'],
];

// Every case reads the words of a mail program or an editor as a person sees them, and only the writer's.
for (const [name, html, text, style] of SHOWN) {
  test(`reads ${name}`, async ({ page }) => {
    expect(await read(page, html, style)).toBe(text);
  });
}

test('each character of the text is found in the page again, and each caret in the text', async ({
  page,
}) => {
  const html = '<p>  S<b>E</b>\u200bN\n CO&nbsp;is</p><ul><li>a <i>b</i></li></ul>x<br><br>y<div>end </div>';
  const wrong = await page.evaluate((body) => {
    const host = document.querySelector<HTMLElement>('#host');
    if (!host) return ['no host'];
    host.innerHTML = body;
    const map = window.room.readRich(host);
    const found: string[] = [];
    for (let at = 0; at < map.text.length; at += 1) {
      const character = map.text[at];
      if (character === '\n') continue;
      const range = window.room.rangeOf(map, at, at + 1);
      const read = String(range).replaceAll('\u00a0', ' ').replace(/\s+/, ' ');
      if (read !== character) found.push(`${at}: "${read}" for "${character}"`);
      const caret = range && window.room.offsetOf(map, range.startContainer, range.startOffset);
      if (caret !== at) found.push(`caret ${caret} for ${at}`);
    }
    return found.length > 0 ? found : [map.text];
  }, html);
  expect(wrong).toEqual(['SEN CO is\na b\nx\n\ny\nend']);
});

test('a caret in an empty paragraph stands on its own line', async ({ page }) => {
  const at = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('#host');
    if (!host) return null;
    host.innerHTML = '<p>One</p><p id="empty"><br></p><p>Two</p>';
    const map = window.room.readRich(host);
    const empty = document.querySelector('#empty');
    return (
      empty && [
        window.room.offsetOf(map, empty, 0),
        window.room.offsetOf(map, host, 1),
        window.room.offsetOf(map, host, 3),
      ]
    );
  });
  expect(at).toEqual([4, 4, 8]);
});

test('200,000 characters are read in a time that grows in line with the length', async ({ page }) => {
  const times = await page.evaluate(() => {
    const time = (paragraphs: number): number => {
      const host = document.querySelector<HTMLElement>('#host');
      if (!host) return 0;
      host.innerHTML = '<p>Sam was <b>very</b> upset  in the hub, and the staff rang.</p>'.repeat(paragraphs);
      host.getBoundingClientRect();
      const start = performance.now();
      if (window.room.readRich(host).text.length < paragraphs * 50) throw new Error('text is missing');
      return performance.now() - start;
    };
    time(500);
    const best = (paragraphs: number) => Math.min(...[1, 2, 3, 4, 5].map(() => time(paragraphs)));
    return [best(500), best(4000)];
  });
  // Eight times the length: eight times the time if in line with it, sixty-four times if with its square.
  expect(times[1]).toBeLessThan(30 * Math.max(times[0] ?? 0, 1));
});
