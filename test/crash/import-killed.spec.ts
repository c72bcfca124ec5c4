import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { heping, openOffice, type OpenOffice } from '../office/open-office';
import { until } from '../support/until';

jest.setTimeout(240_000);

const ROWS = 6_000;

/** What the program of the import prints. */
interface Answer {
  status: string;
  read: number;
  accepted: number;
  already: number;
  rejected: number;
}

describe('Kill -9 of an import in the middle of its file', () => {
  let open: OpenOffice;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    open = await openOffice('2026-06-01T01:00:00.000Z', [heping]);
    folder = mkdtempSync(join(tmpdir(), 'bihuan-killed-'));
    file = join(folder, 'many.csv');
    // Every second row is history, every second one new, with clocks.
    const rows = Array.from({ length: ROWS }, (_, n) => `row-${n},${n % 2 ? '2026-05-20' : '2019-05-20'},noise,第 ${n} 件,南市街 ${n} 号`);
    writeFileSync(file, ['id,created_at,category,text,address', ...rows].join('\n'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await open.end();
  });

  const count = async (what = 'count(*)') => Number((await open.rows<{ n: string }>(`select ${what} as n from bihuan.complaint_fact`))[0]?.n);

  /** Runs the built program; killed as soon as so many rows are in. Null where it was killed. */
  const run = async (killAt?: number): Promise<Answer | null> => {
    const child = spawn(process.execPath, [join('dist', 'apps', 'cli', 'main.js'), 'import', file, '--json'], {
      env: { PATH: process.env.PATH, TZ: process.env.TZ, DATABASE_URL: open.database.url, BIHUAN_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    if (killAt !== undefined) {
      await until(`${killAt} rows are in`, async () => (await count()) >= killAt, 60_000);
      child.kill('SIGKILL');
    }
    await ended;
    return child.signalCode === 'SIGKILL' ? null : (JSON.parse(printed) as Answer);
  };

  it('leaves whole rows, and the same file again brings in what is missing and nothing twice', async () => {
    expect([await run(1_000), await run(3_000)]).toEqual([null, null]);
    const before = await count();
    expect([before >= 3_000, before < ROWS]).toEqual([true, true]);

    const answer = await run();
    const there = ROWS - (answer?.accepted ?? 0);
    // The database may have been writing the last page when its client was killed.
    expect(there).toBeGreaterThanOrEqual(before);
    expect(answer).toMatchObject({ status: 'imported', read: ROWS, already: there, rejected: there });
    expect([await count(), await count('count(distinct opening_key)')]).toEqual([ROWS, ROWS]);
    expect(await run()).toMatchObject({ read: ROWS, accepted: 0, already: ROWS });
  });

  it('leaves each complaint with one event, its words, and clocks where it is new', async () => {
    const wrong = await open.rows(
      `select f.opening_key, s.state from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject
       where (select count(*) from bihuan.history h where h.district = f.district and h.subject = f.subject) <> 1
         or not exists (select from bihuan.text x where x.district = f.district and x.subject = f.subject and x.name = 'account')
         or (s.state = 'discovered') <> exists (select from bihuan.clock c where c.district = f.district and c.subject = f.subject)`);
    expect(wrong).toEqual([]);
    const states = await open.rows('select state, count(*)::int as n from bihuan.subject group by state order by state');
    expect(states).toEqual([{ state: 'discovered', n: ROWS / 2 }, { state: 'recorded', n: ROWS / 2 }]);
  });
});
