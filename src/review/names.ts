import { isName } from './classes';
import type { Draft } from './draft';
import { remember } from './memo';
import type { Sentence } from './sentences';

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

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|sister|nurse|coach|saint|st|ysgol|year|form|class)$/;
const PLACE =
  /^(?:school|primary|academy|college|centre|room|road|street|lane|park|council|team|service|hospital|hall|hub|nursery|house|church|trust|club|app|form|meeting|review|plan|policy|award|week|day)$/;
// Names that come up in letters and are nobody's.
const THINGS =
  /^(?:english|british|welsh|irish|gaelic|polish|urdu|romanian|christmas|easter|ramadan|eid|diwali|halloween|teams|zoom|google|lego|numicon|nessy|minecraft|roblox|snapchat|whatsapp|facebook|parentpay|arbor|seesaw|tapestry|dojo|calpol|senco|sendco|alnco|headteacher|principal|ofsted|estyn|camhs|wales|scotland|england|ireland|london|britain|europe|autumn|spring|summer|winter|governors|diolch|annwyl|cofion|tucked|subject|re)$/;

/** A first name in a sentence; offsets are into the sentence. */
export interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** `pupil`: it stands where only the child a letter is about would stand ("Zoe's attendance"). */
  readonly role: 'pupil' | 'somebody';
  /** How much it looks like the child's name. */
  readonly weight: number;
}

interface Told {
  readonly mentions: readonly Mention[];
  readonly he: number;
  readonly she: number;
  readonly they: number;
  readonly I: number;
  readonly we: number;
}

const ACTS =
  /^(?:has|is|was|can|will|had|did|does|needs|enjoys|loves|told|said|says|seems|finds|came|made|went|would|could|may|and|who|to)$/;
const PUPILS_OWN =
  /^(?:attendance|progress|behaviour|learning|reading|writing|maths|homework|absence|absences|target|targets|plan|review|report|needs|class|lateness|punctuality|effort|attitude|education|ehcp|education|support|development)$/;
const PUPIL_DOES = /^(?:attended|received|achieved|completed|missed)$/;

const tell: (sentence: Sentence) => Told = remember((sentence) => {
  const mentions: Mention[] = [];
  const count = { he: 0, she: 0, they: 0, I: 0, we: 0 };
  sentence.tokens.forEach(({ word }, at) => {
    if (/^(?:he|him|his|himself|he's|he'll|he'd)$/.test(word)) count.he++;
    else if (/^(?:she|hers|herself|her|she's|she'll|she'd)$/.test(word)) count.she++;
    else if (/^(?:they|them|their)$/.test(word)) count.they++;
    else if (/^(?:i|my|me|i'm|i've|i'll|i'd)$/.test(word)) count.I++;
    else if (/^(?:we|our|us|we're|we've|we'll|we'd)$/.test(word)) count.we++;
    if (isName(sentence, at) && isFirstName(sentence, at)) mentions.push(mentionAt(sentence, at));
  });
  return { mentions, ...count };
});

function mentionAt({ tokens }: Sentence, at: number): Mention {
  const { raw, start } = tokens[at] ?? { raw: '', start: 0 };
  const name = raw.replace(/['’]s?$/, '');
  const next = tokens[at + 1]?.word ?? '';
  const owns = /['’]s?$/.test(raw);
  const role = (owns && PUPILS_OWN.test(next)) || PUPIL_DOES.test(next) ? 'pupil' : 'somebody';
  const weight = 1 + (owns ? 1 : 0) + (ACTS.test(next) ? 1 : 0);
  return { name, from: start, to: start + name.length, role, weight };
}

/** The first names in a sentence, in order. Remembered by sentence. */
export function mentionsOf(sentence: Sentence): readonly Mention[] {
  return tell(sentence).mentions;
}

function isFirstName({ tokens }: Sentence, at: number): boolean {
  const word = (tokens[at]?.word ?? '').replace(/'s$/, '');
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (THINGS.test(word) || PLACE.test(word)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? '')) return false;
  if (before && (TITLE.test(before.word) || /^[@.]$/.test(before.raw))) return false;
  if (before?.isCapital && at > 1 && TITLE.test(tokens[at - 2]?.word ?? '')) return false;
  // "Ysgol Bro Penllwyd", "Science Club": the name of a place or a thing goes on with a capital.
  return !(after && PLACE.test(after.word) && after.isCapital);
}

/** Reads from a draft who it is about, who is greeted, and how the writer speaks. Linear in its sentences. */
export function peopleIn(draft: Draft): People {
  const weights = new Map<string, number>();
  const total = { he: 0, she: 0, they: 0, I: 0, we: 0 };
  const family = greeted(draft);
  const outside = new Set((family ?? '').split(/\s+/));
  for (const { role, sentence } of draft.said) {
    if (role === 'signature') for (const { raw } of sentence.tokens) outside.add(raw);
  }
  for (const { role, sentence } of draft.said) {
    if (role === 'signature' || role === 'sign-off' || role === 'quoted') continue;
    const told = tell(sentence);
    total.I += told.I;
    total.we += told.we;
    total.he += told.he;
    total.she += told.she;
    total.they += told.they;
    for (const { name, weight } of told.mentions) {
      if (outside.has(name)) continue;
      weights.set(name, (weights.get(name) ?? 0) + weight);
    }
  }
  const children = [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name);
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
