import { verbForms } from '../forms';

// Forms that no ending gives: base, with -s, past, with -ing; where given a fifth, the participle.
const IRREGULAR: Record<string, readonly string[]> = Object.fromEntries(
  (
    'be is was being been,have has had having,do does did doing done,go goes went going gone,get gets got getting,give gives gave giving given,' +
    'tell tells told telling,say says said saying,send sends sent sending,let lets let letting,think thinks thought thinking,know knows knew knowing known,' +
    'keep keeps kept keeping,find finds found finding,make makes made making,take takes took taking taken,put puts put putting,set sets set setting,' +
    'bring brings brought bringing,buy buys bought buying,begin begins began beginning begun,meet meets met meeting,see sees saw seeing seen,show shows showed showing shown,' +
    'speak speaks spoke speaking spoken,write writes wrote writing written,read reads read reading,leave leaves left leaving,run runs ran running run,' +
    'hold holds held holding,understand understands understood understanding,come comes came coming come,lose loses lost losing,hear hears heard hearing,' +
    'pay pays paid paying,build builds built building,choose chooses chose choosing chosen,feel feels felt feeling,grow grows grew growing grown,stop stops stopped stopping,plan plans planned planning'
  )
    .split(',')
    .map((line) => line.split(' '))
    .map((forms) => [forms[0] as string, forms]),
);

type Form = 'base' | 's' | 'past' | 'ing';

/**
 * Gives words the form of what they replace: a verb in braces takes the form of the verb that stands there
 * ("{start} on" for "commenced" is "started on"), and $2 is the second word that stands there.
 * Takes the words of an entry and what stands in the draft.
 */
export function inForm(words: string, said: string): string {
  const form = words.includes('{') ? formOf(said) : 'base';
  const standing = said.split(/\s+/);
  return words
    .replace(/\$(\d)/g, (_, count: string) => standing[Number(count) - 1] ?? '')
    .replace(/\{([^{}]+)\}/g, (_, verb: string) => conjugated(verb, form));
}

function conjugated(verb: string, form: Form): string {
  const [base = verb, s = verb, past = verb, ing = verb] = IRREGULAR[verb] ?? verbForms(verb);
  return { base, s, past, ing }[form];
}

/** The form of the first word that shows one; base where none does. */
function formOf(said: string): Form {
  for (const word of said.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (/^(?:has|have|had|was|were|been|is|are|this|his|its|as|us|during|regarding)$/.test(word)) continue;
    const known = Object.values(IRREGULAR).find((forms) => forms.indexOf(word) > 0);
    if (known) return (['base', 's', 'past', 'ing', 'past'] as const)[known.indexOf(word)] ?? 'base';
    if (/[a-z]{2}ing$/.test(word)) return 'ing';
    if (/[a-z]{2}ed$/.test(word)) return 'past';
    if (/[a-z]{2}[^s]s$/.test(word)) return 's';
    break;
  }
  return 'base';
}
