import { explain } from '../../apps/cli/troubles';
import { run } from '../support/command-line';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(120_000);

describe('The command that proves the histories', () => {
  let here: DemoOffice;
  const before = process.env['DATABASE_URL'];
  beforeEach(async () => {
    here = await demoOffice({ demo: true });
    process.env['DATABASE_URL'] = here.database.url;
  });
  afterEach(async () => {
    process.env['DATABASE_URL'] = before;
    if (before === undefined) delete process.env['DATABASE_URL'];
    process.exitCode = 0;
    await here.end();
  });

  it('counts every subject and line, and ends well where nothing was changed', async () => {
    const { rows } = await here.database.pool.query<{ lines: number }>('select count(*)::int as lines from bihuan.history');
    const [text, code] = await run('verify', '--json');
    expect(JSON.parse(text)).toMatchObject({ subjects: 17, lines: rows[0]?.lines, findings: [] });
    expect(code).toBeFalsy();
  });

  it('names district, number and line of what was changed, and ends with 1', async () => {
    await tamper(`update bihuan.history set event = jsonb_set(event, '{actor}', '"somebody"') where seq = 3
      and subject = (select id from bihuan.subject where number = 'TL2026000001' or number like 'TL%000001')`);
    const [text, code] = await run('verify', '--json');
    expect(JSON.parse(text)).toMatchObject({ findings: [{ district: 'demo', number: expect.stringMatching(/^TL.*1$/), seq: 3, what: 'line-changed' }] });
    expect(code).toBe(1);
    const [sentence] = await run('verify', '--lang', 'zh');
    expect(sentence).toMatch(/^demo TL\d+ 第 3 行：内容被改动\n/);
  });

  it('says what to run first where the store has no tables yet', async () => {
    await here.database.pool.query('drop schema bihuan cascade');
    const error: unknown = await run('verify').catch((thrown: unknown) => thrown);
    let said = '';
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((piece) => Boolean((said += String(piece))));
    expect(explain(error)).toBe(1);
    write.mockRestore();
    expect(said).toContain('npm run -s bihuan -- migrate');
    expect(said).not.toMatch(/^ +at /m);
  });

  /** With triggers off, as only a superuser can. */
  async function tamper(sql: string): Promise<void> {
    const client = await here.database.pool.connect();
    try {
      await client.query('set session_replication_role = replica');
      expect((await client.query(sql)).rowCount).toBe(1);
    } finally {
      client.release(true);
    }
  }
});
