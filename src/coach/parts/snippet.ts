/** UTF-16 units of the draft's own words that are shown. */
const MOST = 70;

/** The beginning of some words, cut at a space. */
export function snippet(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= MOST) return plain;
  const end = plain.lastIndexOf(' ', MOST);
  return `${plain.slice(0, end > 0 ? end : MOST)} …`;
}
