import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import type { ClientLine } from '@bihuan/check';

type Intent = Omit<Extract<ClientLine, { line: 'intent' }>, 'line' | 'at'>;
type Outcome = Omit<Extract<ClientLine, { line: 'outcome' }>, 'line' | 'at'>;

/** What all clients wanted and what became of it, on the disk before anybody acts on it; outside of the system that is tried. */
export class ClientsRecord {
  private waiting: string[] = [];
  private writing: Promise<void> | undefined;

  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
  ) {}

  static async open(folder: string): Promise<ClientsRecord> {
    const path = join(folder, 'clients.jsonl');
    return new ClientsRecord(await open(path, 'a'), path);
  }

  /** Resolves when it is on the disk: only then may the request go out. */
  intent(intent: Intent): Promise<void> {
    return this.keep({ line: 'intent', at: Date.now(), ...intent });
  }

  outcome(outcome: Outcome): Promise<void> {
    return this.keep({ line: 'outcome', at: Date.now(), ...outcome });
  }

  /** Read back from the disk. */
  async lines(): Promise<ClientLine[]> {
    await this.writing;
    return (await readFile(this.path, 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line) as ClientLine);
  }

  async close(): Promise<void> {
    await this.writing;
    await this.file.close();
  }

  /** While one sync is under way the next lines gather. */
  private async keep(line: ClientLine): Promise<void> {
    this.waiting.push(`${JSON.stringify(line)}\n`);
    const under = this.writing;
    if (under) {
      await under;
      // Whoever comes first begins the next write, and the others of the batch wait for it.
      if (this.waiting.length > 0) this.writing ??= this.write();
      return this.writing;
    }
    this.writing = this.write();
    return this.writing;
  }

  private async write(): Promise<void> {
    const batch = this.waiting.splice(0).join('');
    try {
      await this.file.appendFile(batch);
      await this.file.datasync();
    } finally {
      this.writing = undefined;
    }
  }
}
