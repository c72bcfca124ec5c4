import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  to: string;
  subject: string;
  text: string;
  messageId: string;
  /** All of it, decoded: what is nowhere here is nowhere in the mail. */
  whole: string;
}

/** A mail server of the specs: keeps what it is sent, and refuses or cuts off where it is told to. */
export class MailBox {
  readonly mails: ReceivedMail[] = [];
  /** Recipients who are refused for good. */
  readonly refuses = new Set<string>();
  /** So many mails are taken and their sender hung up on before he hears of it. */
  unheard = 0;
  private server: SMTPServer | undefined;
  private port = 0;

  static async open(): Promise<MailBox> {
    const box = new MailBox();
    await box.start();
    return box;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}?tls=off`;
  }

  /** Listens, on the same port as before. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false,
      onRcptTo: ({ address }, _, answer) => answer(this.refuses.has(address) ? Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }) : null),
      onData: (stream, session, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.mails.push(read(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo.map(({ address }) => address).join()));
          if (this.unheard > 0) {
            this.unheard -= 1;
            answer(Object.assign(new Error('try again'), { responseCode: 451 }));
          } else answer(null);
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Nobody listens any more. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}

function read(raw: string, to: string): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const text = /base64/i.test(header('Content-Transfer-Encoding')) ? Buffer.from(body, 'base64').toString('utf8') : body;
  const subject = words(header('Subject'));
  return { to, subject, text: text.replaceAll('\r\n', '\n'), messageId: header('Message-ID'), whole: `${words(head)}\n${text}` };
}

/** Encoded words of a head (RFC 2047), base64 and quoted-printable. */
function words(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, code: string) =>
    how.toLowerCase() === 'b' ? Buffer.from(code, 'base64').toString('utf8')
      : Buffer.from(code.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8'));
}
