import { useEffect, useState } from 'preact/hooks';
import { say, sayOf } from '../coach/parts/words';
import { askLeave, giveBackLeave, hasLeave, watchLeave } from '../settings/leave';
import { isOf, patternsOf, SCHOOL_SYSTEMS, type SchoolSystem } from '../settings/school-systems';
import type { SettingsInView } from './settings-in-view';
import { Switch } from './switch';

/** How the last flip of a switch went. */
interface Flipped {
  readonly name: string;
  readonly how: 'on' | 'off' | 'refused';
}

/** The school systems by name, each with a switch: one click asks the browser, and one gives its leave back. */
export function SchoolSystems({ settings }: { settings: SettingsInView }) {
  const allowed = useAllowed();
  const [flipped, setFlipped] = useState<Flipped | null>(null);
  const off = settings.now.value?.sitesOff ?? [];
  const fixed = settings.fixed.value.has('sitesOff');

  const isLeft = (system: SchoolSystem) => off.some((host) => isOf(system, host));

  const flip = async (system: SchoolSystem, on: boolean) => {
    const { name } = system;
    const origins = patternsOf(system);
    const given = on && (await askLeave(origins));
    if (given && !fixed && isLeft(system))
      await settings.change({ sitesOff: off.filter((host) => !isOf(system, host)) });
    if (!on) await giveBackLeave(origins);
    setFlipped({ name, how: given ? 'on' : on ? 'refused' : 'off' });
  };

  return (
    <fieldset class="systems" aria-label={say('systems_title')}>
      {SCHOOL_SYSTEMS.map((system) => {
        const isOff = isLeft(system);
        const refused = flipped?.name === system.name && flipped.how === 'refused';
        const help = fixed && isOff ? say('popup_site_policy') : refused ? say('systems_refused') : undefined;
        return (
          <Switch
            key={system.name}
            on={allowed.has(system.name) && !isOff}
            label={system.name}
            {...(help ? { help } : {})}
            disabled={!settings.now.value || (fixed && isOff)}
            onFlip={(on) => void flip(system, on)}
          />
        );
      })}
      <p class="unseen" role="status">
        {flipped && sayOf('systems', flipped.how, flipped.name)}
      </p>
    </fieldset>
  );
}

/** The names of the systems that the coach has leave for, followed for as long as the page is open. */
function useAllowed(): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const watching = new AbortController();
    const read = async () => {
      const each = await Promise.all(SCHOOL_SYSTEMS.map((system) => hasLeave(patternsOf(system))));
      setAllowed(new Set(SCHOOL_SYSTEMS.filter((_, at) => each[at]).map(({ name }) => name)));
    };
    watchLeave(() => void read(), watching.signal);
    void read();
    return () => watching.abort();
  }, []);
  return allowed;
}
