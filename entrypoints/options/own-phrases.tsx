import { useState } from 'preact/hooks';
import { say, sayOf } from '../../src/coach/parts/words';
import type { OwnPhrase, Taught } from '../../src/notebook/taught';
import { ELEMENTS, type Element } from '../../src/review/types';
import { LONGEST, type School } from '../../src/settings/school';
import { Chips } from './chips';

export interface OwnPhrasesProps {
  readonly taught: Taught;
  readonly phrases: readonly OwnPhrase[];
  /** Phrases that the school gives all its staff. */
  readonly school: School['phrases'];
  /** Something is taught: show it, and tell open letters. */
  afterTeaching(kept: Promise<boolean>): void;
  /** Something is taken away: the same. */
  afterTakingAway(gone: Promise<boolean>): void;
}

/** The writer's own sentences to begin from: offered in the panel where a letter misses what they give. */
export function OwnPhrases({ taught, phrases, school, afterTeaching, afterTakingAway }: OwnPhrasesProps) {
  const [element, setElement] = useState<Element>('strength');
  const [text, setText] = useState('');

  const add = (event: Event) => {
    event.preventDefault();
    afterTeaching(taught.putPhrases({ element, text }));
    setText('');
  };

  return (
    <section id="own-phrases">
      <h2>{say('options_phrases')}</h2>
      <p class="quiet">{say('options_phrases_help')}</p>
      <form class="box" onSubmit={add}>
        <div class="row">
          <label class="field">
            {say('options_phrases_for')}
            <select
              value={element}
              onChange={(event) => {
                const chosen = ELEMENTS.find((one) => one === event.currentTarget.value);
                if (chosen) setElement(chosen);
              }}
            >
              {ELEMENTS.map((one) => (
                <option key={one} value={one}>
                  {sayOf('has', one)}
                </option>
              ))}
            </select>
          </label>
          <label class="field full">
            {say('options_phrases_text')}
            <textarea
              rows={2}
              value={text}
              maxLength={LONGEST.phrase}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <small>{say('options_phrases_blanks')}</small>
          </label>
          <button type="submit" class="go">
            {say('options_own_words_add')}
          </button>
        </div>
        <div class="row stacked">
          {phrases.length === 0 && <p class="quiet">{say('options_own_words_none')}</p>}
          {ELEMENTS.filter((one) => phrases.some((phrase) => phrase.element === one)).map((one) => (
            <div key={one} class="group">
              <h3>{sayOf('has', one)}</h3>
              <Chips
                none=""
                items={phrases
                  .filter((phrase) => phrase.element === one)
                  .map(({ id, text: words }) => [id, words] as const)}
                onTakeAway={(id) => afterTakingAway(taught.removePhrase(id))}
              />
            </div>
          ))}
          {school.length > 0 && (
            <>
              <h3>{say('options_fixed')}</h3>
              <Chips none="" items={school.map(({ text: words }) => [words, words] as const)} />
            </>
          )}
        </div>
      </form>
    </section>
  );
}
