/** How long an editor may take to show a change, in milliseconds after it, step by step. */
const PATIENCE = [0, 20, 60, 150, 250] as const;

/** Takes a time in milliseconds; resolves after it. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Takes a way to look; resolves to whether it came true before patience ran out. Looks at once first. */
export async function settles(look: () => boolean): Promise<boolean> {
  if (look()) return true;
  for (const pause of PATIENCE) {
    await wait(pause);
    if (look()) return true;
  }
  return false;
}

/** Takes two texts; returns whether they read the same: editors may keep a space more or less at a line's end. */
export function readsAlike(one: string, other: string): boolean {
  return one === other || plainly(one) === plainly(other);
}

/** Takes two texts; returns whether their lines that hold text are the same. */
export function sameLines(one: string, other: string): boolean {
  const lines = (text: string): string =>
    plainly(text)
      .split('\n')
      .filter((line) => line !== '')
      .join('\n');
  return lines(one) === lines(other);
}

function plainly(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
