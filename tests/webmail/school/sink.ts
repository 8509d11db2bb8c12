import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: the bytes, and what they say. */
export interface ArrivedMail {
  readonly raw: string;
  readonly recipients: readonly string[];
  readonly parsed: ParsedMail;
}

/** Takes in every mail, passes none on, and hands each to whoever waits for it. */
export class Sink {
  readonly #server: SMTPServer;
  readonly #arrived: ArrivedMail[] = [];
  readonly #waiting: ((mail: ArrivedMail) => void)[] = [];

  constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      authOptional: true,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', async () => {
          const raw = Buffer.concat(parts);
          const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
          this.#take({ raw: raw.toString('latin1'), recipients, parsed: await simpleParser(raw) });
          done();
        });
      },
    });
    this.#server.on('error', () => undefined);
  }

  /** Listens on a loopback port. */
  listen(port: number): Promise<void> {
    return new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
  }

  /** The next mail that nobody has read yet. */
  next(): Promise<ArrivedMail> {
    const first = this.#arrived.shift();
    if (first) return Promise.resolve(first);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #take(mail: ArrivedMail): void {
    const reader = this.#waiting.shift();
    if (reader) reader(mail);
    else this.#arrived.push(mail);
  }
}
