import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Server } from 'node:net';

/** What a connection said of itself in its first message: its name, and the waits that the server is to keep. */
export type Introduction = Readonly<Record<string, string>>;

/** Stands before a database and hears how each connection introduces itself; everything else passes as it is. */
export class Introductions {
  readonly heard: Introduction[] = [];
  private readonly server: Server;

  private constructor(target: URL) {
    this.server = createServer((outer) => {
      const inner = createConnection(Number(target.port), target.hostname);
      for (const [one, other] of [[outer, inner], [inner, outer]] as const) one.on('error', () => other.destroy()).on('close', () => other.destroy());
      outer.once('data', (first: Buffer) => this.heard.push(introductionIn(first)));
      outer.pipe(inner).pipe(outer);
    });
  }

  /** Listens before the database that the address names. */
  static async before(databaseUrl: string): Promise<Introductions> {
    const door = new Introductions(new URL(databaseUrl));
    door.server.listen(0, '127.0.0.1');
    await once(door.server, 'listening');
    return door;
  }

  url(of: string): string {
    const url = new URL(of);
    url.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return url.href;
  }

  close(): void {
    this.server.close();
  }
}

/** Length, version, then names and values, each ended by a zero. */
function introductionIn(first: Buffer): Introduction {
  const words = first.toString('utf8', 8).split('\0');
  return Object.fromEntries(words.flatMap((word, place) => (place % 2 === 0 && word !== '' ? [[word, words[place + 1] ?? '']] : [])));
}
