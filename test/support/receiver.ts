import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A notice as it arrived at another system. */
export interface Arrival {
  id: string;
  body: string;
  /** What the receiver answered; 0 where it cut the connection instead. */
  answered: number;
  signedRightly: boolean;
  secondsOld: number;
}

/** Another system that is told by webhook, and that may fail on purpose. It checks signatures by the specification, not by our code. */
export class Receiver {
  readonly arrivals: Arrival[] = [];
  private readonly server: Server;

  private constructor(
    private readonly secret: string,
    private readonly answer: (arrival: Omit<Arrival, 'answered'>, seen: number) => number,
  ) {
    this.server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const arrival = this.read(request, body);
        const answered = this.answer(arrival, this.of(arrival.id).length);
        this.arrivals.push({ ...arrival, answered });
        if (answered === 0) request.socket.destroy();
        else response.writeHead(answered).end();
      });
    });
  }

  /** `answer` says how a notice is met that has come so many times before; 0 cuts the connection. */
  static async open(secret: string, answer: (arrival: Omit<Arrival, 'answered'>, seen: number) => number = () => 204): Promise<Receiver> {
    const receiver = new Receiver(secret, answer);
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Every arrival of one notice. */
  of(id: string): Arrival[] {
    return this.arrivals.filter((arrival) => arrival.id === id);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private read({ headers }: IncomingMessage, body: string): Omit<Arrival, 'answered'> {
    const [id, timestamp, signature] = [headers['webhook-id'], headers['webhook-timestamp'], headers['webhook-signature']].map(String);
    const key = Buffer.from(this.secret.replace(/^whsec_/, ''), 'base64');
    const wanted = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    return { id: id ?? '', body, signedRightly: signature === wanted, secondsOld: Math.abs(Date.now() / 1000 - Number(timestamp)) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
