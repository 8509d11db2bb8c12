/** Where a mail program has what a writer uses, as selectors. */
export interface Places {
  readonly user: string;
  readonly password: string;
  /** Opens an empty message. The same selector may fit hidden twins. */
  readonly newMessage: string;
  readonly to: string;
  /** A recipient, once it is taken. */
  readonly chip: string;
  readonly subject: string;
  /** The frame of the HTML editor, whose body is written in. */
  readonly frame: string;
  /** The body of the plain text editor. */
  readonly plain: string;
  readonly send: string;
}
