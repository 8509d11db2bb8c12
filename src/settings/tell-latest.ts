/**
 * What tells a listener how things stand now: it reads them, which takes a moment. Meanwhile nobody may listen any
 * more, or a later change may have been told already; then it is silent.
 * @param read finds out how things stand
 * @param signal aborts when nobody listens any more
 * @returns to be called whenever something has changed
 */
export function tellLatest<Read>(
  read: () => Promise<Read>,
  listener: (read: Read) => void,
  signal: AbortSignal,
): () => void {
  let turn = 0;
  const tell = async () => {
    if (signal.aborted) return;
    turn += 1;
    const mine = turn;
    const latest = await read();
    if (!signal.aborted && mine === turn) listener(latest);
  };
  return () => void tell();
}
