import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './debian';
import { PlainError } from './say';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Firefox on this machine, or null.
 * @throws PlainError when ALONGSIDE_FIREFOX names a file that is not there.
 */
function findFirefox(): string | null {
  const chosen = process.env.ALONGSIDE_FIREFOX;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new PlainError(`ALONGSIDE_FIREFOX says ${chosen}, but there is no such file.`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds Firefox; on Debian as root, installs Debian's `firefox-esr` where there is none.
 * @throws PlainError that says what to do when there is none and none can be installed.
 */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found) return found;
  if (canInstall()) {
    await install(['firefox-esr', 'fonts-dejavu-core']);
    const installed = findFirefox();
    if (installed) return installed;
  }
  throw new PlainError('No Firefox was found: install it, or set ALONGSIDE_FIREFOX to the path of one.');
}
