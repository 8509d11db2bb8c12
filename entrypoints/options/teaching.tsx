import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/coach/parts/words';
import { canKeep } from '../../src/notebook/database';
import type { OwnPhrase, OwnWord, Taught } from '../../src/notebook/taught';
import { type School, watchSchool } from '../../src/settings/school';
import { tellTaught, watchTaught } from '../../src/settings/taught';
import { OwnPhrases } from './own-phrases';
import { OwnWords } from './own-words';

export interface TeachingProps {
  readonly taught: Taught;
  /** Counts up when words or phrases were changed elsewhere on the page. */
  readonly turn: number;
}

/** What the coach is taught: words and phrases. */
export function Teaching({ taught, turn }: TeachingProps) {
  const [words, setWords] = useState<OwnWord[]>([]);
  const [phrases, setPhrases] = useState<OwnPhrase[]>([]);
  const [school, setSchool] = useState<School>({ words: [], phrases: [] });
  const [refused, setRefused] = useState<'options_not_kept' | 'options_not_saved' | null>(null);
  const [keeps, setKeeps] = useState(true);

  const read = async () => {
    setWords(await taught.words());
    setPhrases(await taught.phrases());
  };
  useEffect(() => void read(), [taught, turn]);
  useEffect(() => {
    const ending = new AbortController();
    // Another window may teach it too.
    watchTaught(() => void read(), ending.signal);
    void canKeep().then((can) => setKeeps(can));
    return () => ending.abort();
  }, [taught]);
  useEffect(() => {
    const ending = new AbortController();
    watchSchool(setSchool, ending.signal);
    return () => ending.abort();
  }, []);

  const after = (change: Promise<boolean>, otherwise: NonNullable<typeof refused>) =>
    void change.then(async (done) => {
      setRefused(done ? null : otherwise);
      await tellTaught();
      await read();
    });
  const heard = {
    taught,
    // What is not kept holds for now; what is not taken away is still there.
    afterTeaching: (kept: Promise<boolean>) => after(kept, 'options_not_kept'),
    afterTakingAway: (gone: Promise<boolean>) => after(gone, 'options_not_saved'),
  };

  return (
    <>
      <OwnWords {...heard} words={words} school={school.words} />
      <OwnPhrases {...heard} phrases={phrases} school={school.phrases} />
      <p class="toast" role="status">
        {refused && say(refused)}
        {!keeps && !refused && say('keeps_nothing')}
      </p>
    </>
  );
}
