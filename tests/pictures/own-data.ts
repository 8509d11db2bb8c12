/** Rows by the name of their store in the notebook. */
type Rows = Readonly<Record<string, readonly object[]>>;

const TERM = ['09-14', '09-21', '09-28', '10-05', '10-12', '10-19', '11-02', '11-09'];

/** What somebody's notebook holds after half a term. */
export const OWN_DATA: Rows = {
  ownWords: [
    { word: 'forest school', treat: 'leave' },
    { word: 'acorns', treat: 'mark', meaning: 'our breakfast club' },
  ],
  ownPhrases: [
    { id: 'a', element: 'contact', text: 'You can ring me on [number], after school on any day.' },
  ],
  setAside: [{ hash: 'a'.repeat(64) }, { hash: 'b'.repeat(64) }],
  letters: TERM.flatMap((day, week) =>
    [0, 1, 2].slice(0, 1 + (week % 3)).map((one) => ({
      id: `${day}-${one}`,
      week: `2026-${day}`,
      most: { jargon: 3, officialese: 1, deficit: one },
      left: { jargon: week > 4 ? 1 : 2, deficit: one },
      has: [
        ...(week + one > 2 ? ['strength'] : []),
        ...(one < 2 ? ['next-step'] : []),
        ...(week > 3 ? ['invite-views'] : []),
      ],
      goodFirst: one === 0 ? null : week > 2,
    })),
  ),
};

/** Runs in a page of the extension that has opened the notebook: puts rows into it. */
export async function putRows(all: Rows): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(Object.keys(all), 'readwrite');
  for (const [store, some] of Object.entries(all)) {
    for (const row of some) writing.objectStore(store).put(row);
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
