/** Lower case, with single spaces: how words are compared that people wrote at different times. */
export function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').trim();
}
