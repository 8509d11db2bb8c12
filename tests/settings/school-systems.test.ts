import { describe, expect, it } from 'vitest';
import { covers } from '../../src/settings/match-pattern';
import { isOf, patternsOf, SCHOOL_SYSTEMS } from '../../src/settings/school-systems';

const names = SCHOOL_SYSTEMS.map(({ name }) => name);
const hosts = SCHOOL_SYSTEMS.flatMap((system) => system.hosts);

describe('the school systems', () => {
  it('stand in the order of their names, each once', () => {
    const order = new Intl.Collator('en-GB').compare;
    expect(names).toEqual([...names].sort(order));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('have their hosts in order, each host once', () => {
    for (const { name, hosts: own } of SCHOOL_SYSTEMS) {
      expect(own.length, name).toBeGreaterThan(0);
      expect(own, name).toEqual([...own].sort());
    }
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(hosts)('%s is one host, or those below the domain of one maker', (host) => {
    // No port, path or capitals, which no page's host would match, and never a whole suffix.
    expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u);
    expect(host).not.toMatch(/^\*\.(?:[a-z]+|(?:co|org|gov|ac|sch)\.uk|gov\.wales)$/u);
  });

  it('are asked for over https alone, and no host of one is covered by another', () => {
    const patterns = SCHOOL_SYSTEMS.flatMap(patternsOf);
    for (const pattern of patterns) {
      const inside = pattern.replace('*.', 'school.').replace('/*', '/letters');
      expect(covers(pattern, inside), pattern).toBe(true);
      expect(covers(pattern, inside.replace('https:', 'http:')), pattern).toBe(false);
      expect(patterns.filter((other) => covers(other, inside))).toEqual([pattern]);
    }
  });
});

describe('a host that the coach was sent away from', () => {
  it.each([
    ['oak-primary.uk.arbor.sc', ['Arbor']],
    ['teach.classdojo.com', ['ClassDojo']],
    ['tapestryjournal.com', ['Tapestry']],
    ['arbor.sc', []],
    ['mail.google.com', []],
    ['no host', []],
  ])('%s is of %j', (host, systems) => {
    expect(SCHOOL_SYSTEMS.filter((system) => isOf(system, host)).map(({ name }) => name)).toEqual(systems);
  });
});

describe('what a match pattern covers', () => {
  it.each([
    ['https://*.uk.arbor.sc/*', 'https://oak-primary.uk.arbor.sc/?/letters', true],
    ['https://*.uk.arbor.sc/*', 'https://uk.arbor.sc/', true],
    ['https://*.uk.arbor.sc/*', 'https://notuk.arbor.sc/', false],
    ['https://*.uk.arbor.sc/*', 'https://uk.arbor.sc.example.org/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/a', true],
    ['http://127.0.0.1/*', 'https://127.0.0.1/a', false],
    ['*://*/*', 'http://localhost/', true],
    ['*://*/*', 'file:///letter.html', false],
    ['https://a.example/letters/*', 'https://a.example/letters/1', false],
    ['nonsense', 'https://a.example/', false],
    ['https://a.example/*', 'nonsense', false],
  ])('%s at %s: %s', (pattern, address, covered) => {
    expect(covers(pattern, address)).toBe(covered);
  });
});
