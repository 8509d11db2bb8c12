/** The people of the school whose mailboxes the tests use, and the parent they write to. */
export interface Person {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly address: string;
  /** Whether new messages open in the HTML editor. */
  readonly html: boolean;
}

export const DOMAIN = 'school.test';
export const PARENT = 'parent@home.test';

function person(login: string, name: string, html: boolean): Person {
  return { login, password: `${login}-password`, name, address: `${login}@${DOMAIN}`, html };
}

export const HTML_WRITER = person('n.adeyemi', 'Nina Adeyemi', true);
export const PLAIN_WRITER = person('t.hughes', 'Tom Hughes', false);
export const STAFF: readonly Person[] = [HTML_WRITER, PLAIN_WRITER];
