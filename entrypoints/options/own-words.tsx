import { useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import type { OwnWord, Taught } from '../../src/notebook/taught';
import { LONGEST, type School } from '../../src/settings/school';
import { Chips } from './chips';

export interface OwnWordsProps {
  readonly taught: Taught;
  readonly words: readonly OwnWord[];
  /** Words that the school gives all its staff. */
  readonly school: School['words'];
  /** Something is taught: show it, and tell open letters. */
  afterTeaching(kept: Promise<boolean>): void;
  /** Something is taken away: the same. */
  afterTakingAway(gone: Promise<boolean>): void;
}

/** Words that the writer's families know, and words that are always worth a mark. */
export function OwnWords({ taught, words, school, afterTeaching, afterTakingAway }: OwnWordsProps) {
  const [word, setWord] = useState('');
  const [meaning, setMeaning] = useState('');
  const [treat, setTreat] = useState<'leave' | 'mark'>('leave');

  const add = (event: Event) => {
    event.preventDefault();
    afterTeaching(taught.putWords({ word, treat, meaning }));
    setWord('');
    setMeaning('');
  };

  return (
    <section id="own-words">
      <h2>{say('options_own_words')}</h2>
      <p class="quiet">{say('options_own_words_help')}</p>
      <form class="box" onSubmit={add}>
        <div class="row">
          <label class="field">
            {say('options_own_words_label')}
            <input
              type="text"
              value={word}
              maxLength={LONGEST.word}
              onInput={(event) => setWord(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            {say('own_word_treat')}
            <select
              value={treat}
              onChange={(event) => setTreat(event.currentTarget.value === 'mark' ? 'mark' : 'leave')}
            >
              <option value="leave">{say('own_word_leave')}</option>
              <option value="mark">{say('own_word_mark')}</option>
            </select>
          </label>
          {treat === 'mark' && (
            <label class="field">
              {say('own_word_meaning')}
              <input
                type="text"
                value={meaning}
                maxLength={LONGEST.meaning}
                onInput={(event) => setMeaning(event.currentTarget.value)}
              />
            </label>
          )}
          <button type="submit" class="go">
            {say('options_own_words_add')}
          </button>
        </div>
        <div class="row stacked">
          <h3>{say('own_words_left')}</h3>
          <Chips
            none={say('options_own_words_none')}
            items={words.filter((own) => own.treat !== 'mark').map((own) => [own.word, own.word] as const)}
            onTakeAway={(gone) => afterTakingAway(taught.removeWord(gone))}
          />
          <h3>{say('own_words_marked')}</h3>
          <Chips
            none={say('options_own_words_none')}
            items={words.filter((own) => own.treat === 'mark').map(labelled)}
            onTakeAway={(gone) => afterTakingAway(taught.removeWord(gone))}
          />
          {school.length > 0 && (
            <>
              <h3>{say('options_fixed')}</h3>
              <Chips none="" items={school.map(labelled)} />
            </>
          )}
        </div>
      </form>
    </section>
  );
}

function labelled({ word, meaning }: OwnWord): readonly [string, string] {
  return [word, meaning ? `${word} – ${meaning}` : word];
}
