import { once } from 'node:events';
import type { CopyStreamQuery } from 'pg-copy-streams';

/** Writes pieces into a COPY no faster than the server takes them; answers how many rows it counted. */
export async function pour(content: AsyncIterable<Buffer>, copy: CopyStreamQuery): Promise<number> {
  const failed = new Promise<never>((_, reject) => copy.once('error', reject));
  failed.catch(() => undefined);
  for await (const piece of content) {
    if (!copy.write(piece)) await Promise.race([once(copy, 'drain'), failed]);
  }
  const finished = once(copy, 'finish');
  copy.end();
  await Promise.race([finished, failed]);
  return copy.rowCount;
}
