import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

import { LostAnswer } from './gate/lost-answer';
import { Passage } from './gate/passage';
import { open, type Manner } from './gate/way';

/** TCP gate between a program and the database (or Redis). */
export interface Gate {
  readonly port: number;
  /** The address by way of the gate. */
  url(of: string): string;
  /** Everything goes through; what was held goes first, as a network that is whole again sends once more what nobody confirmed. */
  pass(): void;
  /** Whoever comes is cut off at once, and so is who is there. */
  refuse(): void;
  /** Cuts all connections (RST); what was held is lost. */
  reset(): void;
  /** A round trip takes so many milliseconds more, half of them each way. */
  delay(ms: number): void;
  /** Half open: accepts, and forwards nothing that way until it passes again. */
  swallow(way: 'both' | 'to-database' | 'from-database'): void;
  /** As a router that has lost its table: who is there is half open for ever, who comes is let through. */
  forget(): void;
  /** The next answer of a statement that commits never comes back: done by the database, then cut. Rejects without one in time. */
  loseAnswer(statement?: RegExp, withinMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** Statements that commit what somebody is told of. */
const WRITES = /^journal-write/;

/** Opens a gate to wherever the URL leads, on a port of this machine. */
export async function openGate(to: string): Promise<Gate> {
  const target = new URL(to);
  const gate = new OpenGate({ host: target.hostname, port: Number(target.port) });
  await gate.opened();
  return gate;
}

class OpenGate implements Gate {
  private readonly passages = new Set<Passage>();
  private readonly losing: LostAnswer[] = [];
  private readonly server: Server;
  private manner: Manner = open;
  private refusing = false;

  constructor(private readonly target: { host: string; port: number }) {
    this.server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
      if (this.refusing) return void socket.on('error', () => undefined).resetAndDestroy();
      const passage = new Passage(socket, this.target, () => this.manner, this.losing, () => this.passages.delete(passage));
      this.passages.add(passage);
    });
  }

  async opened(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(of: string): string {
    const url = new URL(of);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  pass(): void {
    this.become(open);
  }

  refuse(): void {
    this.become(open);
    this.refusing = true;
    this.reset();
  }

  reset(): void {
    for (const passage of [...this.passages]) passage.cut();
  }

  delay(ms: number): void {
    this.become({ ...open, late: ms / 2 });
  }

  swallow(way: 'both' | 'to-database' | 'from-database'): void {
    this.become({ late: 0, toDatabase: way === 'from-database', fromDatabase: way === 'to-database' });
  }

  forget(): void {
    for (const passage of this.passages) passage.forget();
  }

  async loseAnswer(statement = WRITES, withinMs = 10_000): Promise<void> {
    const losing = new LostAnswer(statement);
    this.losing.push(losing);
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error(`nothing was written within ${withinMs} ms`)), withinMs);
    });
    try {
      await Promise.race([losing.lost, tooLate]);
    } finally {
      clearTimeout(late);
      if (this.losing.includes(losing)) this.losing.splice(this.losing.indexOf(losing), 1);
    }
  }

  async close(): Promise<void> {
    this.refuse();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private become(manner: Manner): void {
    this.refusing = false;
    this.manner = manner;
    for (const passage of this.passages) passage.goOn();
  }
}
