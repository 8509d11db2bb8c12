import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './debian';
import { PlainError } from './say';

/** Google Chrome is not among them: since version 137 it loads no unpacked extension from its command line. */
const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'vivaldi'];

const MAC = ['Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Vivaldi\\Application\\vivaldi.exe',
];

/**
 * The path of a Chromium-family browser on this machine, or null.
 * @throws PlainError when ALONGSIDE_BROWSER names a file that is not there.
 */
export function findBrowser(): string | null {
  const chosen = process.env.ALONGSIDE_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new PlainError(`ALONGSIDE_BROWSER says ${chosen}, but there is no such file.`);
  }
  return places().find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser; on Debian as root, installs Debian's `chromium` where there is none.
 * @throws PlainError that says what to do when there is none and none can be installed.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    await install(['chromium', 'fonts-dejavu-core']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new PlainError(
    'No browser was found to open it in: install Chromium, Edge or Brave, or set ALONGSIDE_BROWSER to the path of one. (Google Chrome loads an extension only by hand: see “Load it by hand” in the README.)',
  );
}

function places(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return WINDOWS.flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
