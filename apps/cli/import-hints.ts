import type { Hint, Office } from '@bihuan/desk';
import { orFailed } from './failed.js';

/** The likeliest hint of every row of an import that has one, and how many there are of which kind. */
export interface HintsOfImport {
  looked: number;
  hinted: number;
  duplicates: number;
  repeats: number;
  rows: { number: string; hint: Hint }[];
}

const PAGE = 200;

/** Walks through everything that an import brought; whoever sits at the machine may see all of it, but who complained is compared with nobody. */
export async function hintsOf({ hints, time }: Office, district: string, batch: string): Promise<HintsOfImport> {
  const person = { district, account: 'cli', roles: ['auditor'] as const, unit: null };
  const now = await time.now();
  const found: HintsOfImport = { looked: 0, hinted: 0, duplicates: 0, repeats: 0, rows: [] };
  for (let after: string | undefined; ; ) {
    const page = orFailed(await hints.ofBatch(person, batch, now, { after, limit: PAGE }));
    found.looked += page.length;
    for (const { complaint, hints: [hint] } of page) {
      if (!hint?.kind) continue;
      found.hinted += 1;
      found[hint.kind === 'duplicate' ? 'duplicates' : 'repeats'] += 1;
      found.rows.push({ number: complaint.number, hint });
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)?.complaint.subject;
  }
}
