import { useRef, useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import type { Notebook } from '../../src/notebook/notebook';
import type { Practice } from '../../src/notebook/practice';
import type { Taught } from '../../src/notebook/taught';
import { download } from '../../src/pages/download';
import { changeSettings, chosenSettings, fixedByPolicy } from '../../src/settings/settings';
import { tellTaught } from '../../src/settings/taught';
import { Erase } from './erase';
import { LARGEST, newIn, readPack, writePack } from './pack';

export interface DataProps {
  readonly notebook: Notebook;
  readonly practice: Practice;
  readonly taught: Taught;
  /** Something was added, erased or brought back. */
  onChanged(): void;
}

/** Settings, words and phrases as one file: to keep, to move, or to share; and all of it erased. */
export function Data({ notebook, practice, taught, onChanged }: DataProps) {
  const chosenFile = useRef<HTMLInputElement>(null);
  const [told, tell] = useState('');

  const save = async () => {
    const text = writePack(await chosenSettings(), await taught.words(), await taught.phrases());
    download(new Blob([text], { type: 'application/json' }), 'alongside.json');
    tell(say('pack_saved'));
  };

  const add = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return tell(say('pack_too_big', file.name));
    const read = readPack(await file.text().catch(() => ''));
    if ('refused' in read) return tell(say(read.refused, file.name));
    const settled = new Set<string>([...Object.keys(await chosenSettings()), ...(await fixedByPolicy())]);
    const added = newIn(read.pack, { settled, words: await taught.words(), phrases: await taught.phrases() });
    const kept = await Promise.all([
      taught.putWords(...added.words),
      taught.putPhrases(...added.phrases),
      changeSettings(added.settings).then(
        () => true,
        () => false,
      ),
    ]);
    await tellTaught();
    onChanged();
    const all = kept.every(Boolean);
    tell(all ? say('pack_added', added.words.length, added.phrases.length) : say('options_not_saved'));
  };

  return (
    <section>
      <h2>{say('options_data')}</h2>
      <p class="quiet">{say('options_data_help')}</p>
      <div class="box">
        <div class="row">
          <span>
            {say('pack_save_label')}
            <small>{say('pack_save_help')}</small>
          </span>
          <button type="button" onClick={() => void save()}>
            {say('pack_save')}
          </button>
        </div>
        <div class="row">
          <span>
            {say('pack_add_label')}
            <small>{say('pack_add_help')}</small>
          </span>
          <input
            ref={chosenFile}
            type="file"
            hidden
            accept=".json,application/json"
            onChange={(event) => {
              void add(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <button type="button" onClick={() => chosenFile.current?.click()}>
            {say('pack_add')}
          </button>
        </div>
        <Erase notebook={notebook} practice={practice} taught={taught} onChanged={onChanged} />
      </div>
      <p class="toast" role="status">
        {told}
      </p>
    </section>
  );
}
