import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

import { importFile } from '@bihuan/intake';
import type { Office } from '@bihuan/desk';
import { parse } from 'csv-parse';

import { oneOf } from './dice';

/** Complaints that come in day by day, as files that somebody brings each morning. */
export class Inflow {
  private readonly folder = mkdtempSync(join(tmpdir(), 'bihuan-office-'));
  private brought = 0;

  private constructor(private readonly head: readonly string[], private readonly rows: readonly (readonly string[])[]) {}

  get size(): number {
    return this.rows.length;
  }

  /** Of a file of real records, at most so many, spread over the file. */
  static async ofFile(file: string, most: number): Promise<Inflow> {
    const [head = [], ...rows] = (await createReadStream(file).pipe(createGunzip()).pipe(parse()).toArray()) as string[][];
    const every = Math.max(1, Math.floor(rows.length / most));
    return new Inflow(head, rows.filter((_, index) => index % every === 0).slice(0, most));
  }

  /** Made up, where there are no real ones. */
  static generated(count: number): Inflow {
    const kinds = ['建筑施工噪声', '设备噪声', '社会生活噪声', '餐饮油烟', '垃圾异味', '工业异味'];
    const rows = Array.from({ length: count }, (_, n) => {
      const kind = oneOf(kinds, 'kind', n);
      return [`made-up-${n}`, '2026-05-30 22:00', kind, `晚上有${kind}，影响休息`, `贵州路 ${1 + (n % 40)} 号`, '', ''];
    });
    return new Inflow(['id', 'created_at', 'category', 'text', 'address', 'lat', 'lon'], rows);
  }

  /** Brings in the next so many; returns how many came in. */
  async bring(office: Office, district: string, count: number): Promise<number> {
    const page = this.rows.slice(this.brought, this.brought + count);
    if (page.length === 0) return 0;
    this.brought += page.length;
    const file = join(this.folder, `${this.brought}.csv`);
    writeFileSync(file, [this.head, ...page].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));
    const report = await importFile(office.desk, file, { district, as: 'intake', now: await office.time.now() });
    if (report.accepted !== page.length) throw new Error(`of ${page.length} complaints ${report.accepted} came in: ${JSON.stringify(report.refusal ?? report.rows[0])}`);
    return report.accepted;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
