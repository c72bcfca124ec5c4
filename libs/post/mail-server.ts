import { createTransport, type Transporter } from 'nodemailer';

/** A mail as it leaves. */
export interface OutgoingMail {
  /** The same in every try, so that a repetition can be told. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Wants to be seen now. */
  urgent: boolean;
}

/** The server will never take this mail, whatever is tried. */
export class Refused extends Error {}

/** A mail server, by its address `smtp://` or `smtps://`. */
export class MailServer {
  private readonly transport: Transporter;
  private readonly domain: string;

  /** `from`: the sender of all mail; `patience`: milliseconds for the connection, and for each answer of the server. */
  constructor(url: string, private readonly from: string, patience: number) {
    const { protocol, hostname, port, username, password, searchParams } = new URL(url);
    const secure = protocol === 'smtps:';
    const plain = searchParams.get('tls') === 'off';
    this.transport = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      // Nothing goes over a line that can be read, except to this machine, or where the operator says so.
      requireTLS: !secure && !plain && !isHere(hostname),
      ignoreTLS: plain,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience,
      disableFileAccess: true, disableUrlAccess: true,
    });
    this.domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'bihuan';
  }

  /** Hands a mail to the server; throws Refused where it is of no use to try again. */
  async send({ id, to, subject, text, urgent }: OutgoingMail): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.from, to, subject, text, messageId: `<${id}@${this.domain}>`,
        // No machine is to answer, nor is a vacation notice.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...(urgent ? { priority: 'high' as const } : {}),
        // Chinese without line breaks would be longer than a line of a mail may be.
        textEncoding: 'base64',
      });
    } catch (error) {
      throw reasonOf(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

function isHere(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

interface SmtpError {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
  message?: unknown;
}

/** What the server answered quotes addresses, and is kept in no row and no log: only which command it refused, and the number. */
function reasonOf(error: unknown): Error {
  const { code, command, responseCode, message } = (error ?? {}) as SmtpError;
  const number = typeof responseCode === 'number' ? ` (${responseCode})` : '';
  const hopeless = typeof responseCode === 'number' && responseCode >= 500 && responseCode !== 503;
  if (command === 'RCPT TO') return hopeless ? new Refused(`the mail server refused the recipient${number}`) : new Error(`the mail server did not take the recipient now${number}`);
  if (command === 'DATA' && hopeless) return new Refused(`the mail server refused the mail${number}`);
  if (code === 'EENVELOPE' && responseCode === undefined) return new Refused('the address cannot be written to');
  if (code === 'EAUTH') return new Error(`the mail server refused the login${number}`);
  if (command === 'MAIL FROM') return new Error(`the mail server refused the sender${number}`);
  if (typeof responseCode === 'number') return new Error(`the mail server did not take it${number}`);
  // The library calls most of them a socket; what the system calls it says what to mend.
  const [reason = code] = /\bE[A-Z]{4,}\b/.exec(String(message)) ?? [];
  return new Error(`the mail server cannot be reached${typeof reason === 'string' ? ` (${reason})` : ''}`);
}
