import { describe, expect, it } from 'vitest';
import { RULES, search } from '../../entrypoints/rules/list';

describe('the rules as people read them', () => {
  it('have words, a reason, an example and a source each', () => {
    expect(RULES.length).toBeGreaterThan(1000);
    const bare = RULES.filter(
      ({ words, why, example, source }) =>
        !/\p{L}/u.test(words) || why === '' || example === '' || !/^https?:/u.test(source.link),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('are found by any of their words, in any case, and by family', () => {
    const ids = (words: string, family: Parameters<typeof search>[2] = null) =>
      search(RULES, words, family).map(({ id }) => id);
    expect(ids('EDUCATION health care')).toContain('ehcp');
    expect(ids('education health care', 'alarm')).not.toContain('ehcp');
    expect(ids('xyzzy')).toEqual([]);
    expect(search(RULES, '  ', null)).toHaveLength(RULES.length);
    expect(new Set(search(RULES, '', 'blame').map(({ family }) => family))).toEqual(new Set(['blame']));
  });
});
