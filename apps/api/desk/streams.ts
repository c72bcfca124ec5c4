import type { Instant } from '@bihuan/core';
import type { Live, MovedTime, Person, Sessions } from '@bihuan/desk';
import type { Reply } from '../door/request.js';

/** One browser that listens. */
interface Stream {
  account: string;
  token: string;
  write(text: string): void;
  end(): void;
}

/** Proxies close what is silent, and a session may end in another process. */
const HEARTBEAT_MS = 15_000;
const CHECK_MS = 60_000;
/** Windows of one account; one more ends the oldest. */
const MOST = 8;
/** Bytes that a browser may be behind before it is let go; it asks again and begins anew. */
const BEHIND = 64 * 1024;

/** The streams by which browsers hear that something moved: what it was they ask for themselves, as they may. */
export class Streams {
  private readonly streams = new Set<Stream>();
  private timers: NodeJS.Timeout[] = [];
  private closed = false;

  constructor(
    private readonly live: Pick<Live, 'listen'>,
    private readonly time: Pick<MovedTime, 'now'>,
    private readonly sessions: Pick<Sessions, 'stillOpen'>,
  ) {}

  /** Keeps an answer open until the session ends, the browser goes, or the process stops. */
  async open({ account, district }: Person, token: string, reply: Reply): Promise<void> {
    const { raw } = reply;
    const opened: Stream[] = [];
    const stop = await this.live.listen(district, (at) => opened.forEach(({ write }) => write(said('changed', { at }))));
    const now = await this.time.now().catch((error: unknown) => {
      stop();
      throw error;
    });
    const end = () => {
      stop();
      opened.forEach((stream) => this.leave(stream));
      raw.end();
    };
    reply.hijack();
    // It may have gone while the database was asked.
    if (this.closed || raw.destroyed) return end();
    const stream = { account, token, end, write: (text: string) => (raw.writableLength > BEHIND ? end() : void raw.write(text)) };
    opened.push(stream);
    // The connection ends with the stream: one that stayed would hold up the end of the process.
    raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' });
    raw.on('close', end).on('error', end);
    this.makeRoom(account);
    this.join(stream);
    stream.write(said('hello', { now }));
  }

  /** Ends what a session has open; called when somebody signs out here. */
  endOf(token: string): void {
    for (const stream of [...this.streams]) if (stream.token === token) stream.end();
  }

  /** Ends them all, and takes no more. */
  close(): void {
    this.closed = true;
    for (const stream of [...this.streams]) stream.end();
  }

  private makeRoom(account: string): void {
    const own = [...this.streams].filter((stream) => stream.account === account);
    for (const oldest of own.slice(0, Math.max(0, own.length - MOST + 1))) oldest.end();
  }

  private join(stream: Stream): void {
    this.streams.add(stream);
    if (this.timers.length > 0) return;
    this.timers = [
      setInterval(() => [...this.streams].forEach(({ write }) => write(': still here\n\n')), HEARTBEAT_MS).unref(),
      setInterval(() => void this.check().catch(() => undefined), CHECK_MS).unref(),
    ];
  }

  private leave(stream: Stream): void {
    this.streams.delete(stream);
    if (this.streams.size > 0) return;
    this.timers.forEach(clearInterval);
    this.timers = [];
  }

  /** A session that ran out, was ended elsewhere, or whose account was disabled. */
  private async check(): Promise<void> {
    const asked = [...this.streams];
    const open = await this.sessions.stillOpen([...new Set(asked.map(({ token }) => token))]);
    for (const stream of asked) if (!open.has(stream.token)) stream.end();
  }
}

function said(event: string, facts: Record<string, Instant>): string {
  return `event: ${event}\ndata: ${JSON.stringify(facts)}\n\n`;
}
