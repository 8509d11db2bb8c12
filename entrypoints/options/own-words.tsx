import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import type { Notebook } from '../../src/notebook/notebook';
import { tellTaught } from '../../src/settings/taught';

/** Words that the writer's families know: the coach leaves them alone. */
export function OwnWords({ notebook }: { notebook: Notebook }) {
  const [words, setWords] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  useEffect(() => void notebook.ownWords().then(setWords), [notebook]);

  const after = async (change: Promise<void>) => {
    await change;
    await tellTaught();
    setWords(await notebook.ownWords());
  };

  return (
    <section>
      <h2>{say('options_own_words')}</h2>
      <p class="quiet">{say('options_own_words_help')}</p>
      <div class="box">
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void after(notebook.addOwnWord(typed));
            setTyped('');
          }}
        >
          <label class="grow">
            <span class="unseen">{say('options_own_words_label')}</span>
            <input
              type="text"
              value={typed}
              maxLength={80}
              placeholder={say('options_own_words_label')}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit">{say('options_own_words_add')}</button>
        </form>
        <div class="row stacked">
          {words.length === 0 && <p class="quiet">{say('options_own_words_none')}</p>}
          <ul class="chips">
            {words.map((word) => (
              <li key={word}>
                {word}
                <button
                  type="button"
                  class="small"
                  aria-label={say('options_own_words_remove', word)}
                  onClick={() => void after(notebook.removeOwnWord(word))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
