import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import type { OwnPhrase, OwnWord, Taught } from '../../src/notebook/taught';
import { readSchool, type School } from '../../src/settings/school';
import { tellTaught } from '../../src/settings/taught';
import { Data } from './data';
import { OwnPhrases } from './own-phrases';
import { OwnWords } from './own-words';

/** What the coach is taught: words, phrases, and the file that carries them. */
export function Teaching({ taught }: { taught: Taught }) {
  const [words, setWords] = useState<OwnWord[]>([]);
  const [phrases, setPhrases] = useState<OwnPhrase[]>([]);
  const [school, setSchool] = useState<School>({ words: [], phrases: [] });
  const [refused, setRefused] = useState(false);

  const read = async () => {
    setWords(await taught.words());
    setPhrases(await taught.phrases());
  };
  useEffect(() => void read(), [taught]);
  useEffect(() => void readSchool().then(setSchool), []);

  const after = (change: Promise<unknown>) =>
    void change.then(async (kept) => {
      setRefused(kept === false);
      await tellTaught();
      await read();
    });

  return (
    <>
      <OwnWords taught={taught} words={words} school={school.words} after={after} />
      <OwnPhrases taught={taught} phrases={phrases} school={school.phrases} after={after} />
      <p class="toast" role="status">
        {refused && say('options_not_kept')}
      </p>
      <Data taught={taught} onAdded={() => void read()} />
    </>
  );
}
