import type { Row } from './reader-fit';

/**
 * Leaves out features that fewer than `least` texts have: what one text says once is chance, and fills the table.
 * @param owners for each row, the number of the text it comes from
 */
export function keepCommon(rows: readonly Row[], owners: readonly number[], least: number): Row[] {
  const lastOwner = new Map<number, number>();
  const counts = new Map<number, number>();
  rows.forEach(({ features }, index) => {
    const owner = owners[index] as number;
    for (const feature of features) {
      if (lastOwner.get(feature) === owner) continue;
      lastOwner.set(feature, owner);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  });
  return rows.map((row) => ({
    ...row,
    features: row.features.filter((feature) => (counts.get(feature) as number) >= least),
  }));
}
