import { isName } from './classes';
import { remember } from './memo';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|sister|nurse|coach|saint|st|ysgol|year|form|class)$/;
const PLACE =
  /^(?:school|primary|academy|college|centre|room|road|street|lane|park|council|team|service|hospital|hall|hub|nursery|house|church|trust|club|app|form|meeting|review|plan|policy|award|week|day)$/;
// Names that come up in letters and are nobody's.
const THINGS =
  /^(?:english|british|welsh|irish|gaelic|polish|urdu|romanian|christmas|easter|ramadan|eid|diwali|halloween|teams|zoom|google|lego|numicon|nessy|minecraft|roblox|snapchat|whatsapp|facebook|parentpay|arbor|seesaw|tapestry|dojo|calpol|senco|sendco|alnco|headteacher|principal|ofsted|estyn|camhs|wales|scotland|england|ireland|london|britain|europe|autumn|spring|summer|winter|governors|diolch|annwyl|cofion|tucked|subject|re|forename|surname|firstname|granny|gran|nan|nana|nanny|grandma|grandad|mam|mummy|daddy|aunt|auntie|uncle|nain|taid|madam|carer|guardians?|authority|everyone|everybody|nobody|somebody|anyone|ive|im|ill|weve|youre|theyre|thats|its|dont|cant|wont|didnt|theres)$/;

/** A first name in a sentence; offsets are into the sentence. */
export interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** `pupil`: it stands where only the child a letter is about would stand ("Zoe's attendance"). */
  readonly role: 'pupil' | 'somebody';
  /** How much it looks like the child's name. */
  readonly weight: number;
  /** Whether it is a name by more than the capital of a sentence's or a title's first letter. */
  readonly sure: boolean;
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
// What somebody does, not what a thing may be.
const DOES =
  /^(?:has|hasn't|is|isn't|was|wasn't|can|can't|cannot|had|hadn't|did|didn't|does|doesn't|needs|enjoys|loves|told|said|says|seems|finds|came|made|went|became|would|could|couldn't|may|sat|stood|ran|gave|took|wrote|got|felt|knew|brought|chose|holds|likes|wants|knows|works|gets|goes|swam|fell|sang|drew|built|spoke|met|read|held|kept|lost|won|began|ate|who)$/;
/** "the Authority", "in Oak", "on Fridays": what stands after these is no child. */
const BEFORE_THINGS = /^(?:the|an?|our|your|my|his|her|their|any|all|no|in|at|since|until)$/;
/** How words for things end: at the start of a sentence they have a name's capital ("Failure", "Swimming"). */
const THING_ENDS =
  /(?:tion|sion|ment|ness|ure|ing|ings|work|ship|phones|forms|teers|ers|ees|ances?|ences?|classes|kits?|ty|ties)$/i;
const DAYS =
  /^(?:mon|tues?|weds?|thurs?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|\p{Lu}\p{Ll}+days?)$/iu;
const OF_SOMEBODY = /^(?:of|about|with|that|involving|named|pupil|child|when|because)$/;
const PUPILS_OWN =
  /^(?:attendance|progress|behaviour|learning|reading|writing|maths|homework|absence|absences|target|targets|plan|review|report|needs|class|lateness|punctuality|effort|attitude|education|ehcp|education|support|development)$/;
const PUPIL_DOES = /^(?:attended|received|achieved|completed|missed)$/;

/** What a sentence tells of people: the first names in it, in order, and how often each pronoun stands there. Remembered by sentence. */
export const toldBy: (sentence: Sentence) => Told = remember((sentence) => {
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

function mentionAt({ text, tokens }: Sentence, at: number): Mention {
  const { raw, start } = tokens[at] ?? { raw: '', start: 0 };
  const name = raw.replace(/['’]s?$/, '');
  const next = tokens[at + 1]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const owns = /['’]s?$/.test(raw);
  const opens = tokens.findIndex(({ isWord }) => isWord) === at;
  const acts = owns || DOES.test(next) || (/^will$|..ed$/.test(next) && !/s$/.test(name));
  const alone = !tokens[at - 1]?.isCapital && !goesOn(text, tokens[at], tokens[at + 1]);
  const inside = OF_SOMEBODY.test(before) || isFilledIn(tokens, at) || (alone && !BEFORE_THINGS.test(before));
  // "Stage 2", "Room 4": what is counted is no child.
  const sure =
    !DAYS.test(name) && !/^\d+$/.test(next) && (opens ? acts && !THING_ENDS.test(name) : acts || inside);
  const role = (owns && PUPILS_OWN.test(next)) || PUPIL_DOES.test(next) ? 'pupil' : 'somebody';
  const weight = 1 + (owns ? 1 : 0) + (ACTS.test(next) || DOES.test(next) ? 1 : 0);
  return { name, from: start, to: start + name.length, role, weight, sure };
}

/** Whether a title or a longer name goes on after a word: not "Ayaan H", not "Nia-Grace". */
function goesOn(text: string, word: Token | undefined, next: Token | undefined): boolean {
  return next?.isCapital === true && next.raw.length > 1 && text[word?.end ?? 0] !== '-';
}

/** "Child: Nia", "Name of pupil: Sam". */
function isFilledIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.raw === ':' && /^(?:name|child|pupil|student)$/.test(tokens[at - 2]?.word ?? '');
}

/** The first names in a sentence, in order. Remembered by sentence. */
export function mentionsOf(sentence: Sentence): readonly Mention[] {
  return toldBy(sentence).mentions;
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
