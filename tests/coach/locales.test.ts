import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en_GB/messages.json';

type Messages = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const others = readdirSync(FOLDER).filter((name) => name !== 'en_GB');
const read = (name: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${name}/messages.json`, 'utf8'));
const fills = (message: string) => (message.match(/\$\d/gu) ?? []).sort();

describe('the languages of the interface', () => {
  it('are English, and Welsh', () => {
    expect(others).toEqual(['cy']);
  });

  it.each(others)('%s says all that English says, and nothing else', (name) => {
    expect(Object.keys(read(name))).toEqual(Object.keys(english));
  });

  it.each(others)('%s fills in the same things, and says something each time', (name) => {
    const messages = read(name);
    const wrong = Object.entries(english).filter(([key, { message }]) => {
      const said = messages[key]?.message ?? '';
      return said.trim() === '' || fills(said).join() !== fills(message).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('name and describe it within the bounds of the shops', () => {
    for (const messages of [english as Messages, ...others.map(read)]) {
      expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
      expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
