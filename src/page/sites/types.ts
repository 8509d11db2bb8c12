import type { Field } from '../types';

/** What a page tells of the message beside its text. Null or empty where the page does not tell. */
export interface Envelope {
  readonly subject: string | null;
  /** Addresses the message goes to, in lower case. */
  readonly recipients: readonly string[];
  /** The address it is sent from, in lower case. */
  readonly sender: string | null;
}

/** A mail program that a draft may be written in. */
export interface Site {
  readonly name: 'gmail' | 'outlook' | 'roundcube' | 'sogo' | 'generic';
  /** Whether Ctrl+Enter, or Cmd+Enter, sends from within the letter. */
  readonly sendsByCtrlEnter: boolean;
  /** Takes the page; returns whether it is this program. */
  matches(location: Location, doc: Document): boolean;
  /** Takes a field; returns its message's envelope, or null when the page is not built as expected. */
  envelope(field: Field): Envelope | null;
  /** Takes a field; returns what sends its message, or null when the page is not built as expected. */
  sendButton(field: Field): HTMLElement | null;
}
