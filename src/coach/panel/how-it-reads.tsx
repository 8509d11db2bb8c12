import type { Note, Reading } from '../../review/types';
import type { Actions } from '../draft/actions';
import { Button } from '../parts/button';
import { snippet } from '../parts/snippet';
import { say } from '../parts/words';

/** Reading ages, in years: up to here most adults read with ease, and up to there with some effort. */
const EASY = 11;
const FAIR = 14;

/** How easily the letter reads, in words, with the sentences that ask most of a reader. */
export function HowItReads({ reading, text, actions }: { reading: Reading; text: string; actions: Actions }) {
  return (
    <section class="part">
      <h3>{say('panel_reading')}</h3>
      <p>{inWords(reading)}</p>
      {reading.age && <p class="quiet-line">{say('reading_length', Math.round(reading.wordsPerSentence))}</p>}
      {reading.age && reading.age[1] > EASY && reading.hardest.length > 0 && (
        <>
          <p class="quiet-line">{say('reading_hardest')}</p>
          <ul class="here">
            {reading.hardest.map((span) => (
              <li key={span.start}>
                <Button look="choice" onPress={() => actions.show(span)}>
                  <span class="snippet">“{snippet(text.slice(span.start, span.end))}”</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Things worth a look before the letter goes out: a blank, another child's name. Nothing where there are none. */
export function BeforeSending({ notes, actions }: { notes: readonly Note[]; actions: Actions }) {
  if (notes.length === 0) return null;
  return (
    <section class="part">
      <h3>{say('panel_before_sending')}</h3>
      <ul class="here">
        {notes.map((note) => (
          <li key={`${note.rule}${note.start}`}>
            <Button look="choice" onPress={() => actions.show(note)}>
              <span>
                {note.say} <span class="snippet">“{snippet(note.text)}”</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ age }: Reading): string {
  if (!age) return say('reading_short');
  const years = Math.round((age[0] + age[1]) / 2);
  if (years <= EASY) return say('reading_easy', years);
  return say(years <= FAIR ? 'reading_fair' : 'reading_hard', years);
}
