import { describe, expect, it } from 'vitest';
import { newIn, type Pack, readPack, writePack } from '../../entrypoints/options/pack';

const words = [
  { word: 'forest school', treat: 'leave' as const },
  { word: 'pta', treat: 'mark' as const, meaning: 'parents’ group' },
];
const phrases = [{ id: 'x', element: 'contact' as const, text: 'Ring [name].' }];
const file = writePack({ nation: 'Wales', familiesOff: ['command'] }, words, phrases);

function packIn(text: string): Pack {
  const read = readPack(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.pack;
}
const refusal = (text: string) => {
  const read = readPack(text);
  return 'refused' in read ? read.refused : null;
};
const changed = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(file), ...change });

describe('a file of settings, words and phrases', () => {
  it('comes back as it was written', () => {
    expect(packIn(file)).toEqual({
      alongside: 1,
      settings: { nation: 'Wales', familiesOff: ['command'] },
      words,
      phrases: [{ element: 'contact', text: 'Ring [name].' }],
    });
  });

  it('may be a phrase bank alone, and may begin with a byte order mark', () => {
    const bank = `\uFEFF{"alongside":1,"phrases":[{"element":"review","text":"We look again in May."}]}`;
    expect(packIn(bank)).toMatchObject({ settings: {}, words: [], phrases: [{ element: 'review' }] });
  });

  it.each([
    ['no JSON', 'Dear all', 'pack_not_ours'],
    ['an empty file', '', 'pack_not_ours'],
    ['another file', '{"name":"alongside","version":"1"}', 'pack_not_ours'],
    ['a list', '[]', 'pack_not_ours'],
    ['a newer version', changed({ alongside: 2 }), 'pack_newer'],
    ['an older version that never was', changed({ alongside: 0 }), 'pack_damaged'],
    ['an empty word', changed({ words: [{ word: '  ' }] }), 'pack_damaged'],
    ['an unknown element', changed({ phrases: [{ element: 'joy', text: 'Yes.' }] }), 'pack_damaged'],
    ['a word too long', changed({ words: [{ word: 'x'.repeat(81) }] }), 'pack_damaged'],
    ['a setting that makes no sense', changed({ settings: { nation: 'Atlantis' } }), 'pack_damaged'],
    ['words that are no list', changed({ words: 'pta' }), 'pack_damaged'],
  ])('is refused as a whole for %s', (_, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it('adds what is new and leaves what is there', () => {
    const added = newIn(packIn(file), {
      settled: new Set(['nation']),
      words: [{ word: 'pta', treat: 'leave' }],
      phrases: [{ id: 'y', element: 'contact', text: 'ring  [name].' }],
    });
    expect(added).toEqual({
      settings: { familiesOff: ['command'] },
      words: [{ word: 'forest school', treat: 'leave' }],
      phrases: [],
    });
  });

  it('adds a word that stands in it twice once', () => {
    const twice = changed({ words: [{ word: 'PTA' }, { word: 'pta ', treat: 'mark' }] });
    const added = newIn(packIn(twice), { settled: new Set(), words: [], phrases: [] });
    expect(added.words).toEqual([{ word: 'PTA', treat: 'leave' }]);
  });
});
