import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Sign } from '../../src/coach/parts/sign';
import { say } from '../../src/coach/parts/words';
import { fillIn, readLetter, saveLetter } from './letter-file';
import { SAMPLE_LETTER } from './sample-letter';

/** A desk for a letter: paste or open it, look at it with the coach, take it away. Nothing is kept. */
export function Desk({ sample }: { sample: boolean }) {
  const editor = useRef<HTMLDivElement>(null);
  const chosenFile = useRef<HTMLInputElement>(null);
  const [told, tell] = useState('');

  useEffect(() => {
    if (!editor.current) return;
    if (sample) editor.current.innerHTML = SAMPLE_LETTER;
    editor.current.focus();
  }, [sample]);

  useEffect(() => {
    // Nothing is kept, so the browser asks before it throws a letter of the writer's own away.
    const ask = (event: BeforeUnloadEvent) => {
      if (!sample && editor.current?.textContent?.trim()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sample]);

  const openFile = async (file: File | undefined) => {
    if (!file || !editor.current) return;
    const read = await readLetter(file);
    if (read.html !== null) fillIn(editor.current, read.html);
    tell(read.say);
  };

  const copy = async () => {
    if (!editor.current) return;
    // biome-ignore lint/performance/useDomNodeTextContent: the plain copy keeps its line breaks.
    const plain = editor.current.innerText;
    const item = new ClipboardItem({
      'text/html': new Blob([editor.current.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]).then(
      () => tell(say('desk_copied')),
      () => tell(say('desk_copy_failed')),
    );
  };

  return (
    <main class="desk-page">
      <header class="desk-head">
        <Sign size={30} />
        <div>
          <h1>{say(sample ? 'desk_sample_title' : 'desk_title')}</h1>
          <p class="quiet">{say(sample ? 'desk_sample_intro' : 'desk_intro')}</p>
        </div>
      </header>
      <div class="tools" role="toolbar" aria-label={say('desk_formatting')}>
        <Tool command="bold" label={say('desk_bold')} />
        <Tool command="italic" label={say('desk_italic')} />
        <Tool command="insertUnorderedList" label={say('desk_list')} />
        <Tool command="undo" label={say('desk_undo')} />
        <span class="grow" />
        <input
          ref={chosenFile}
          type="file"
          hidden
          accept=".txt,.html,.htm,text/plain,text/html"
          onChange={(event) => {
            void openFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" onClick={() => chosenFile.current?.click()}>
          {say('desk_open')}
        </button>
        {!sample && (
          <a class="button-like" href="/desk.html?sample" target="_blank" rel="noopener">
            {say('desk_sample')}
          </a>
        )}
        <button type="button" onClick={() => editor.current && fillIn(editor.current, '')}>
          {say('desk_clear')}
        </button>
        <button type="button" onClick={() => editor.current && saveLetter(editor.current)}>
          {say('desk_save')}
        </button>
        <button type="button" class="primary" onClick={() => void copy()}>
          {say('desk_copy')}
        </button>
      </div>
      <Letter editor={editor} onFile={(file) => void openFile(file)} />
      <footer class="desk-foot">
        <span role="status">{told}</span>
        <span class="quiet">{say('desk_private')}</span>
      </footer>
    </main>
  );
}

function Tool({ command, label }: { command: string; label: string }) {
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => document.execCommand(command)}
    >
      {label}
    </button>
  );
}

/** The sheet that is written on. The writer's own editing lives in it: nothing inside is drawn by a component. */
function Letter({ editor, onFile }: { editor: RefObject<HTMLDivElement | null>; onFile(file: File): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea would lose the formatting of a letter.
    // biome-ignore lint/a11y/useFocusableInteractive: what can be edited takes the focus by itself.
    <div
      ref={editor}
      class="letter"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label={say('desk_editor')}
      data-placeholder={say('desk_placeholder')}
      spellcheck
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    />
  );
}
