/** Runs in a page of the extension that has opened the notebook: all that is stored in it, as text. */
export async function wholeDatabase(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
  });
  const rows = await Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result);
        }),
    ),
  );
  database.close();
  return JSON.stringify(rows);
}
