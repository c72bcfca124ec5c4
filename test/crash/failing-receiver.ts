import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { ReceiverLine } from '@bihuan/check';

import { Chance } from './chance';

/** How a receiver is to be; everything that it does on purpose comes from the seed. */
export interface Failings {
  seed: number;
  /** Folder in which `receiver.jsonl` and `receiver-bodies.txt` are kept. */
  folder: string;
  /** How many of its answers go wrong, from 0 to 1. */
  share: number;
  /** Longer than the sender waits, in milliseconds. */
  hangMs: number;
  /** Whether a key that comes again takes no second effect; it does not unless told otherwise. */
  tellsRepetitions?: boolean;
}

/** Another system that is told by webhook: it fails on purpose, and keeps a log on the disk of all that arrived and took effect. */
export class FailingReceiver {
  /** While false it cuts every connection. */
  on = true;
  private readonly server: Server;
  private readonly log: number;
  private readonly bodies: string;
  private readonly file: string;
  private readonly chance: Chance;
  private readonly taken = new Set<string>();

  private constructor(private readonly failings: Failings) {
    this.chance = new Chance(failings.seed);
    this.file = join(failings.folder, 'receiver.jsonl');
    this.log = openSync(this.file, 'a');
    this.bodies = join(failings.folder, 'receiver-bodies.txt');
    this.server = createServer((request, response) => {
      if (!this.on) request.socket.destroy();
      else void bodyOf(request).then((body) => this.meet(request, response, body), () => undefined);
    });
  }

  static async open(failings: Failings): Promise<FailingReceiver> {
    const receiver = new FailingReceiver(failings);
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Its log, read back from the disk. */
  lines(): ReceiverLine[] {
    return readFileSync(this.file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReceiverLine);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    closeSync(this.log);
  }

  private meet(request: IncomingMessage, response: ServerResponse, body: string): void {
    const key = String(request.headers['webhook-id']);
    const { answered, takes, again } = this.manner();
    const once = this.failings.tellsRepetitions ?? true;
    appendFileSync(this.bodies, `${body}\n`);
    for (let arrival = 0; arrival < (again ? 2 : 1); arrival += 1) {
      const effect = takes && !(once && this.taken.has(key));
      this.keep({ at: Date.now(), key, hash: createHash('sha256').update(body).digest('hex'), answered, effect });
      if (takes) this.taken.add(key);
    }
    if (answered === 'reset') request.socket.resetAndDestroy();
    else if (answered === 'hung') setTimeout(() => request.socket.destroy(), this.failings.hangMs).unref();
    else response.writeHead(answered).end();
  }

  /** Whether it fails this time, and how: before it took anything, after, or by taking it in twice. */
  private manner(): { answered: ReceiverLine['answered']; takes: boolean; again: boolean } {
    if (this.chance.next() >= this.failings.share) return { answered: 204, takes: true, again: false };
    const ways = [
      { answered: 500, takes: false, again: false },
      { answered: 429, takes: false, again: false },
      { answered: 'hung', takes: true, again: false },
      { answered: 'reset', takes: true, again: false },
      { answered: 'reset', takes: false, again: false },
      { answered: 204, takes: true, again: true },
    ] as const;
    return ways[this.chance.between(0, ways.length - 1)] ?? ways[0];
  }

  /** On the disk before anybody is answered. */
  private keep(line: ReceiverLine): void {
    writeSync(this.log, `${JSON.stringify(line)}\n`);
    fsyncSync(this.log);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
