import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { importFile, type ImportReport, type Importing } from '@bihuan/intake';

import { heping, openOffice, type OpenOffice } from './open-office';

/** An office into which files are brought, with a folder for them. */
export interface ImportingOffice extends OpenOffice {
  folder: string;
  /** Puts a file into the folder; its path. */
  put(name: string, content: string | Buffer): string;
  /** Brings a table in, by the day and the rules of the office. */
  bring(content: string | Buffer, importing?: Partial<Importing>): Promise<ImportReport>;
}

/** Opens the office of Heping on the first of June 2026. */
export async function importingOffice(): Promise<ImportingOffice> {
  const open = await openOffice('2026-06-01T01:00:00.000Z', [heping]);
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-import-'));
  const put = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const bring: ImportingOffice['bring'] = async (content, importing = {}) => {
    const { rulebook, time, desk, lookups } = open.office;
    const now = await time.now();
    await rulebook.know('heping');
    const alreadyThere = (keys: string[]) => lookups.byOpeningKeys('heping', keys);
    return importFile(desk, put('complaints.csv', content), { district: 'heping', now, outlived: rulebook.outlived('heping', now), alreadyThere, ...importing });
  };
  const end = async () => {
    rmSync(folder, { recursive: true, force: true });
    await open.end();
  };
  return { ...open, folder, put, bring, end };
}
