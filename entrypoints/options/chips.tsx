import { say } from '../../src/coach/parts/words';

export interface ChipsProps {
  /** What is said where there are none. */
  readonly none: string;
  readonly items: readonly (readonly [key: string, label: string])[];
  /** Left out where nothing can be taken away. */
  readonly onTakeAway?: (key: string) => void;
}

/** Small things in a row, each of which can be taken away. */
export function Chips({ none, items, onTakeAway }: ChipsProps) {
  if (items.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="chips">
      {items.map(([key, label]) => (
        <li key={key}>
          {label}
          {onTakeAway && (
            <button
              type="button"
              class="small"
              aria-label={say('options_own_words_remove', label)}
              onClick={() => onTakeAway(key)}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
