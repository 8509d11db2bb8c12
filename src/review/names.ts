import type { Draft } from './draft';
import { toldBy } from './mentions';

/** How a draft speaks of the child. */
export interface Pronouns {
  readonly he: string;
  readonly him: string;
  readonly his: string;
  readonly himself: string;
}

/** Who a draft is about, to and from, as its own words show it. */
export interface People {
  /** The child's first name, or null where none is named. */
  readonly child: string | null;
  /** Every name that may be a child's, the most frequent first. */
  readonly children: readonly string[];
  readonly pronouns: Pronouns;
  /** Who is greeted: "Mrs Khan", "Niamh and Tom"; null in a letter to many or without a greeting. */
  readonly family: string | null;
  readonly voice: 'I' | 'we';
}

const HE: Pronouns = { he: 'he', him: 'him', his: 'his', himself: 'himself' };
const SHE: Pronouns = { he: 'she', him: 'her', his: 'her', himself: 'herself' };
const THEY: Pronouns = { he: 'they', him: 'them', his: 'their', himself: 'themselves' };

/** Reads from a draft who it is about, who is greeted, and how the writer speaks. Linear in its sentences. */
export function peopleIn(draft: Draft): People {
  const weights = new Map<string, number>();
  const sure = new Set<string>();
  const total = { he: 0, she: 0, they: 0, I: 0, we: 0 };
  const family = greeted(draft);
  const outside = new Set((family ?? '').split(/\s+/));
  for (const { role, sentence } of draft.said) {
    if (role === 'signature') for (const { raw } of sentence.tokens) outside.add(raw);
  }
  for (const { role, sentence } of draft.said) {
    if (role === 'signature' || role === 'sign-off' || role === 'quoted') continue;
    const told = toldBy(sentence);
    total.I += told.I;
    total.we += told.we;
    total.he += told.he;
    total.she += told.she;
    total.they += told.they;
    for (const { name, weight, sure: isSure } of told.mentions) {
      if (outside.has(name)) continue;
      if (isSure) sure.add(name);
      weights.set(name, (weights.get(name) ?? 0) + weight);
    }
  }
  const children = [...weights]
    .filter(([name]) => sure.has(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
  const most = Math.max(total.he, total.she);
  const pronouns = most === 0 || total.he === total.she ? THEY : total.he > total.she ? HE : SHE;
  return { child: children[0] ?? null, children, pronouns, family, voice: total.I >= total.we ? 'I' : 'we' };
}

/** Who the greeting names, as it names them. */
function greeted(draft: Draft): string | null {
  const line = draft.lines.find(({ role }) => role === 'greeting')?.text ?? '';
  const found =
    /^\s*(?:dear|hi|hiya|hello|hey|annwyl|good (?:morning|afternoon|evening)|prynhawn da|bore da)\s+((?:(?:mr|mrs|ms|miss|mx|dr)\.?\s+)?(?:\p{Lu}[\p{L}'’-]+|and|&|(?:mr|mrs|ms|miss|mx|dr)\.?|\s)+)/iu.exec(
      line,
    )?.[1];
  const name = found
    ?.match(/^(?:(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?|\p{Lu}[\p{L}'’-]+|and|&)(?:\s+|$))+/u)?.[0]
    .trim();
  if (
    !name ||
    /\b(?:parents?|carers?|families|family|guardians?|all|everyone|sir|madam|year|mum|dad|team|colleagues?)\b/i.test(
      name,
    )
  )
    return null;
  return name.replace(/\s+(?:and|&)$/, '');
}
