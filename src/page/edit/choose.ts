import { askToReplace } from './beforeinput';
import { typeBetweenKeys, typeIntoModel, typeIntoPage } from './exec-bracketed';
import { KNOWN_PAGES, READS_TYPING, TAKES_PASTE, TAKES_REPLACEMENTS } from './kinds';
import { pasteText } from './paste';
import { IN_FIREFOX, type Strategy } from './target';
import { typeIntoTextarea } from './textarea';

/** Takes an editing host or a textarea; returns how its kind of editor takes a change. */
export function strategyFor(host: HTMLElement): Strategy {
  if (host.localName === 'textarea') return typeIntoTextarea;
  if (host.matches(TAKES_PASTE)) return IN_FIREFOX ? typedInFirefox(host) : pasteText;
  if (host.matches(READS_TYPING)) return typeIntoModel;
  if (host.matches(TAKES_REPLACEMENTS)) return IN_FIREFOX ? typeIntoModel : askThenType(typeIntoModel);
  if (IN_FIREFOX || host.matches(KNOWN_PAGES) || host.localName === 'body') return typeIntoPage;
  return askThenType(typeIntoPage);
}

/** Takes an editing host; returns whether its editor, if any, must be told where a step of its undo begins. */
export function isToldOfSteps(host: HTMLElement): boolean {
  return (
    host.localName !== 'textarea' && !host.matches(`${TAKES_PASTE}, ${READS_TYPING}, ${TAKES_REPLACEMENTS}`)
  );
}

function typedInFirefox(host: HTMLElement): Strategy {
  return host.matches('.cke_editable') ? typeBetweenKeys : typeIntoModel;
}

function askThenType(otherwise: Strategy): Strategy {
  return async (target, text) => {
    if (!(await askToReplace(target, text))) await otherwise(target, text);
  };
}
