import { useState } from 'preact/hooks';
import { Sign } from '../../src/coach/parts/sign';
import { say, sayOf } from '../../src/coach/parts/words';
import { FAMILIES, type Family } from '../../src/review/types';
import { RULES, type Rule, search } from './list';

/** So many are drawn at once: nobody reads two thousand. */
const SHOWN = 40;

/** Every rule with where it comes from, to look one up or to see what the coach goes by. */
export function Rules() {
  const [words, setWords] = useState('');
  const [family, setFamily] = useState<Family | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const found = search(RULES, words, family);

  return (
    <main class="sheet">
      <header class="title">
        <Sign size={32} />
        <h1>{say('rules_title')}</h1>
      </header>
      <p class="quiet">{say('rules_intro')}</p>
      <search class="box">
        <div class="row">
          <label class="field">
            {say('rules_search')}
            <input
              type="search"
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setShown(SHOWN);
              }}
            />
          </label>
          <label class="field">
            {say('rules_family')}
            <select
              value={family ?? ''}
              onChange={(event) => {
                setFamily(FAMILIES.find((one) => one === event.currentTarget.value) ?? null);
                setShown(SHOWN);
              }}
            >
              <option value="">{say('rules_all')}</option>
              {FAMILIES.map((one) => (
                <option key={one} value={one}>
                  {sayOf('family', one)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </search>
      <p class="quiet" role="status">
        {say('rules_found', found.length)}
      </p>
      <ul class="rule-list">
        {found.slice(0, shown).map((rule) => (
          <OneRule key={`${rule.family} ${rule.id}`} rule={rule} />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + SHOWN)}>
            {say('rules_more')}
          </button>
        </p>
      )}
    </main>
  );
}

function OneRule({ rule }: { rule: Rule }) {
  return (
    <li class="box rule">
      <h2>{rule.words}</h2>
      <p class="quiet">
        {[sayOf('family', rule.family), ...rule.nations.map((nation) => sayOf('nation', nation))].join(' · ')}
      </p>
      <p>{rule.why}</p>
      {rule.instead.length > 0 && (
        <p>
          {say('rules_instead')} {rule.instead.join(' / ')}
        </p>
      )}
      {rule.example !== '' && <p class="quiet example">“{rule.example}”</p>}
      <p>
        <a href={rule.source.link} target="_blank" rel="noreferrer">
          {rule.source.title}
        </a>
      </p>
    </li>
  );
}
