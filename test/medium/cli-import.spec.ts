import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { heard as run } from '../support/command-line';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { until } from '../support/until';

jest.setTimeout(120_000);

const head = 'id,created_at,category,text,address,reporter_name,reporter_phone';
const rows = (letter: string, many: number) => Array.from({ length: many }, (_, n) => `${letter}-${n},2019-05-30 21:15,noise,夜间施工 ${n},南市街 ${n} 号,王小明,13800138000`);

describe('The command that brings a file in', () => {
  let here: DemoOffice;
  let folder: string;
  const before = { ...process.env };
  beforeAll(async () => {
    here = await demoOffice({ demo: true });
    folder = mkdtempSync(join(tmpdir(), 'bihuan-import-'));
    Object.assign(process.env, { DATABASE_URL: here.database.url, BIHUAN_DATA: folder, INIT_CWD: folder });
  });
  afterAll(async () => {
    for (const name of ['DATABASE_URL', 'BIHUAN_DATA', 'INIT_CWD']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    process.exitCode = 0;
    rmSync(folder, { recursive: true, force: true });
    await here.end();
  });

  const put = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  const json = async (...args: string[]) => {
    const { out, code } = await run(...args, '--json');
    return { ...(JSON.parse(out) as { batch: string | null; accepted: number; accepted_ids: string[]; numbers: string[] }), code };
  };

  it('finds the file where the person stands, and shows without any name how its first rows would be read', async () => {
    put('may.csv', [head, ...rows('a', 8)]);
    const { out, beside, code } = await run('import', 'may.csv', '--dry-run', '--lang', 'zh');
    expect([out, code]).toEqual(['检查 8 行：可导入 8（历史 8，新受理 0），已有 0，不能导入 0。没有写入。\n', 0]);
    expect(beside.match(/将读作：第 \d 行/g)).toHaveLength(5);
    expect(beside).toContain('2019-05-30T13:15:00.000Z，南市街 0 号（地点不明），“夜间施工 0”');
    expect(beside).not.toMatch(/王小明|13800138000/);
    const told = await json('import', 'may.csv', '--dry-run');
    expect(told).toMatchObject({ status: 'checked', accepted: 8, numbers: [], sample: expect.arrayContaining([expect.objectContaining({ line: 2, id: 'a-0', as: 'history', text: '夜间施工 0' })]) });
    expect(JSON.stringify(told)).not.toMatch(/王小明|13800138000/);
  });

  it('finds a mapping where the person stands', async () => {
    put('own.csv', ['编号,时间,类别,内容,地址', 'own-1,2019-05-30,noise,吵,南市街 1 号']);
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ columns: { 编号: 'id', 时间: 'created_at', 类别: 'category', 内容: 'text', 地址: 'address' } }));
    expect(await json('import', 'own.csv', '--mapping', 'own.json', '--dry-run', '--district', 'demo')).toMatchObject({ status: 'checked', accepted: 1, code: 0 });
  });

  it('names the number of every row that came in', async () => {
    put('may.csv', [head, ...rows('b', 3)]);
    const { accepted_ids: ids, numbers } = await json('import', 'may.csv');
    const found = await here.database.pool.query<{ key: string }>('select f.opening_key as key from unnest($1::text[]) with ordinality as n(number, at) join bihuan.subject s using (number) join bihuan.complaint_fact f on f.subject = s.id order by n.at', [numbers]);
    expect(found.rows.map(({ key }) => key)).toEqual(ids.map((id) => `import:bihuan:${id}`));
    expect(ids).toEqual(['b-0', 'b-1', 'b-2']);
  });

  it.each([
    ['an unknown zone', ['--timezone', 'Nowhere/City'], 'bad_timezone', 'Nowhere/City'],
    ['an unknown procedure', ['--procedure', 'nothing', '--district', 'demo'], 'no_procedure', 'nothing'],
    ['a mapping that is not there', ['--mapping', 'nothing.json'], 'bad_mapping', 'nothing.json'],
    ['an unknown district', ['--district', 'nothing'], 'no_district', 'nothing'],
    ['two districts of which none is told', ['--timezone', 'Asia/Tokyo'], 'no_district', ''],
  ])('answers a program also for %s, where the file is not read', async (_, options, reason, value) => {
    put('may.csv', [head, ...rows('c', 3)]);
    expect(await json('import', 'may.csv', ...options)).toMatchObject({
      status: 'refused', reason, value, sentence: { zh: expect.any(String), en: expect.any(String) }, read: 0, accepted: 0, batch: null, accepted_ids: [], numbers: [], rows: [], code: 2,
    });
  });

  it('says how it is taken back in words that do so when they are pasted, in whichever district it is', async () => {
    put('may.csv', [head, ...rows('d', 3)]);
    const { beside } = await run('import', 'may.csv', '--lang', 'en');
    const [, id = '', reason = ''] = /^npm run -s bihuan -- imports annul (\S+) --reason '([^']+)'$/m.exec(beside) ?? [];
    const listed = await run('imports', 'list', '--lang', 'en');
    expect(listed.out).toMatch(new RegExp(`^${id}  demo  .*imported  3  0  0  may.csv`));
    expect(await run('imports', 'annul', id, '--reason', reason, '--lang', 'en')).toMatchObject({ out: 'Taken back.\n', code: 0 });
    expect(await run('imports', 'annul', id.replace(/^./, 'f'), '--reason', reason, '--lang', 'en')).toMatchObject({ out: '', beside: expect.stringContaining('There is no import'), code: 1 });
  });

  it('ends in order when somebody stops it, and goes on with the same batch', async () => {
    put('many.csv', [head, ...rows('e', 8000)]);
    const came = async () => (await here.database.pool.query<{ n: number }>(`select count(*)::int as n from bihuan.complaint_fact where opening_key like 'import:bihuan:e-%'`)).rows[0]?.n ?? 0;
    const stopped = json('import', 'many.csv');
    await until('some of its complaints', async () => (await came()) > 0);
    // A terminal and npm may both pass the one key on.
    process.emit('SIGINT');
    process.emit('SIGINT');
    const first = await stopped;
    expect(first).toMatchObject({ status: 'interrupted', accepted: await came(), code: 1 });
    const [latest] = JSON.parse((await run('imports', 'list', '--json')).out) as { id: string; status: string; report: { accepted: number } }[];
    expect(latest).toMatchObject({ id: first.batch, status: 'interrupted', report: { accepted: await came() } });
    const second = await json('import', 'many.csv');
    const { accepted: before } = first;
    expect(second).toMatchObject({
      status: 'imported', batch: first.batch, read: 8000, accepted: 8000 - before, already: before, rejected: before, reasons: { already_there: before },
      whole_batch: { read: 8000, accepted: 8000, already: 0, rejected: 0 },
    });
    expect([second.accepted_ids.length, new Set(second.numbers).size]).toEqual([8000 - before, 8000 - before]);
    const [after] = JSON.parse((await run('imports', 'list', '--json')).out) as object[];
    expect(after).toMatchObject({ status: 'imported', report: { accepted: 8000, already: 0, as: { history: 8000 }, lastReading: { read: 8000, accepted: 8000 - before, already: before, rejected: before } } });
  });
});
