import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { explain } from '../../apps/cli/troubles';
import { run } from '../support/command-line';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(120_000);

describe('The command that holds the whole store against all that must be so', () => {
  let here: DemoOffice;
  let folder: string;
  const before = process.env['DATABASE_URL'];
  beforeAll(async () => {
    here = await demoOffice({ demo: true });
    folder = mkdtempSync(join(tmpdir(), 'bihuan-check-'));
    process.env['DATABASE_URL'] = here.database.url;
  });
  afterAll(async () => {
    process.env['DATABASE_URL'] = before;
    if (before === undefined) delete process.env['DATABASE_URL'];
    process.exitCode = 0;
    rmSync(folder, { recursive: true, force: true });
    await here.end();
  });

  it('counts what it looked at, and ends well where all is as it must be', async () => {
    const [text, code] = await run('check', '--json');
    expect(JSON.parse(text)).toMatchObject({ violations: [], unlisted: 0, counts: { subjects: 17, rungs: 0, parked: 0 } });
    expect(code).toBeFalsy();
    expect((await run('check', '--lang', 'zh'))[0]).toMatch(/^17 件、\d+ 行过程.*\n.*\n用时 \d+ 毫秒：全部相符。\n$/);
  });

  it('says in one line each what is not, by number, and below it what to do, and ends with 1', async () => {
    await here.database.pool.query(`update bihuan.subject set due = due + interval '1 hour' where number like 'TL%000001'`);
    try {
      const [text, code] = await run('check', '--lang', 'en');
      expect(text).toMatch(/^\[4\] demo TL\d+1 due: due is .*\n→ \[4\] the history, told again, gives the row .*\n {4}leave this subject alone/);
      expect(text).toMatch(/1 things are not as they must be\.\n$/);
      expect(code).toBe(1);
    } finally {
      await here.database.pool.query(`update bihuan.subject set due = due - interval '1 hour' where number like 'TL%000001'`);
    }
  });

  it('holds a record of requests against the store, and says so of a record that nobody could have written', async () => {
    const record = join(folder, 'clients.jsonl');
    const lines = [
      { line: 'intent', id: 'http:somebody:one', at: 1, district: 'demo', action: 'register' },
      { line: 'outcome', id: 'http:somebody:one', at: 2, outcome: 'ok', number: 'TL2026999999' },
    ];
    writeFileSync(record, lines.map((line) => JSON.stringify(line)).join('\n'));
    const [text, code] = await run('check', '--lang', 'en', '--clients', record);
    expect(text).toContain('[1] demo TL2026999999 http:somebody:one: was acknowledged and is not there');
    expect(code).toBe(1);
    writeFileSync(record, 'no record at all');
    const error: unknown = await run('check', '--clients', record).catch((thrown: unknown) => thrown);
    const write = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(explain(error)).toBe(2);
    write.mockRestore();
  });
});
