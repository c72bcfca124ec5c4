import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ListReport } from '@bihuan/intake';

import { workbookBytes } from '../../libs/intake/reading/testing/workbook-bytes';
import { heard } from '../support/command-line';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(120_000);

const example = join(process.cwd(), 'examples', 'inspection', 'inspection-list.csv');
const head = '编号,点位,纬度,经度,扰民类型,问题描述';

describe('The list of an inspection, put on the ledger', () => {
  let here: DemoOffice;
  let folder: string;
  const before = { ...process.env };
  beforeAll(async () => {
    here = await demoOffice({ demo: true });
    folder = mkdtempSync(join(tmpdir(), 'bihuan-ledger-'));
    Object.assign(process.env, { DATABASE_URL: here.database.url, BIHUAN_DATA: folder, INIT_CWD: folder });
  });
  afterAll(async () => {
    for (const name of ['DATABASE_URL', 'BIHUAN_DATA', 'INIT_CWD']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    process.exitCode = 0;
    rmSync(folder, { recursive: true, force: true });
    await here?.end();
  });

  const put = (name: string, rows: readonly string[]) => writeFileSync(join(folder, name), [head, ...rows, ''].join('\n'));
  const problems = async () => (await here.database.pool.query<{ number: string; state: string; standing: { source: string; nuisances: string[] }; procedure: string }>(`select number, state, standing, procedure from bihuan.subject where kind = 'problem' and standing ->> 'source' = 'inspection' order by opened_at, id`)).rows;
  const taken = async (file: string, ...more: string[]) => JSON.parse((await heard('ledger', 'import', '--district', 'demo', '--data', file, '--json', ...more)).out) as ListReport & { district: string };

  it('is judged first, and nothing is written', async () => {
    copyFileSync(example, join(folder, 'list.csv'));
    const report = await taken('list.csv', '--procedure', 'cn-inspection-transfer', '--dry-run');
    // The second row about one place is seen only once the first stands on the ledger.
    expect(report).toMatchObject({ status: 'checked', read: 8, entered: 5, already: 0, there: 0, refused: 3 });
    expect(await problems()).toEqual([]);
  });

  it('enters a problem for each good row, says where one stands already, and what to do about each that it cannot take', async () => {
    const report = await taken('list.csv', '--procedure', 'cn-inspection-transfer');
    expect(report.rows.find(({ line }) => line === 7)?.sentence?.zh).toContain('未收入');
    expect(report).toMatchObject({ district: 'demo', status: 'imported', read: 8, entered: 4, already: 0, there: 1, refused: 3 });
    expect(report.rows.map(({ line, reference, outcome, code, field }) => [line, reference, outcome, code, field])).toEqual([
      [3, 'DC-2026-001', 'entered', undefined, undefined],
      [4, 'DC-2026-002', 'entered', undefined, undefined],
      [5, 'DC-2026-003', 'there', undefined, undefined],
      [6, 'DC-2026-004', 'entered', undefined, undefined],
      [7, 'DC-2026-005', 'entered', undefined, undefined], // its point is nowhere, its address is kept
      [8, 'DC-2026-006', 'refused', 'no_place', '问题点位'],
      [9, 'DC-2026-007', 'refused', 'bad_category', '扰民类型'],
      [10, 'DC-2026-008', 'refused', 'missing_required', '问题描述'],
    ]);
    const [first, , third] = report.rows;
    expect(third?.number).toBe(first?.number);
    expect(report.rows[6]?.sentence?.zh).toBe('不认识的类别：乱停车；请填扰民类型的名称（如“餐饮油烟”）或代码（如 odor-cooking），多个用顿号隔开。');
    expect(report.rows[6]?.sentence?.en).toContain('several with a comma between them');
    expect((await problems()).map(({ state, standing: { nuisances }, procedure }) => [state, nuisances, procedure])).toEqual([
      ['discovered', ['odor-cooking'], 'cn-inspection-transfer@1'], ['discovered', ['noise-construction', 'odor-industrial'], 'cn-inspection-transfer@1'],
      ['discovered', ['odor-waste'], 'cn-inspection-transfer@1'], ['discovered', ['noise-equipment'], 'cn-inspection-transfer@1'],
    ]);
    const papers = await here.database.pool.query<{ reference: string; respondent: string }>(`select e.reference, f.respondent from bihuan.evidence e join bihuan.complaint_fact f using (district, subject) join bihuan.subject s on s.id = e.subject where s.number = $1`, [first?.number]);
    expect(papers.rows).toEqual([{ reference: 'DC-2026-001', respondent: '某烧烤店' }]);
  });

  it('enters nothing twice when it is taken in again, under whatever name', async () => {
    copyFileSync(example, join(folder, 'again.csv'));
    const report = await taken('again.csv', '--procedure', 'cn-inspection-transfer');
    expect(report).toMatchObject({ entered: 0, already: 4, there: 1, refused: 3 });
    expect(await problems()).toHaveLength(4);
  });

  it('goes by the procedure of the district where none is named, and refuses the second row of one number', async () => {
    put('more.csv', ['A-1,双井路 1 号,39.2101,117.3001,设备噪声,风机响', 'A-1,双井路 200 号,39.2301,117.3301,设备噪声,风机响']);
    const report = await taken('more.csv');
    expect(report.rows.map(({ outcome, code }) => [outcome, code])).toEqual([['entered', undefined], ['refused', 'duplicate_id']]);
    expect((await problems()).at(-1)?.procedure).toMatch(/^cn-hotline@/);
  });

  it('says so to a person in the language asked for, and to a program by its exit code where the whole file is refused', async () => {
    put('person.csv', ['B-1,双井路 1 号,39.2101,117.3001,设备噪声,风机又响', 'B-2,,,,设备噪声,风机响']);
    const { out, beside } = await heard('ledger', 'import', '--district', 'demo', '--data', 'person.csv', '--lang', 'zh');
    expect(out).toBe('读取 2 行：列入台账 0，以前已导入 0，该点位已在台账 1，未列入 1。\n');
    expect(beside).toContain('第 2 行 B-1：该点位同类问题已在台账');
    expect(beside).toContain('第 3 行 B-2（点位）：未列入，既没有地址也没有坐标；请填地址或经纬度。');
    writeFileSync(join(folder, 'heads.csv'), '编号,名称\n1,x\n');
    expect(await taken('heads.csv')).toMatchObject({ status: 'refused', refusal: { reason: 'missing_column' } });
    const whole = await heard('ledger', 'import', '--district', 'demo', '--data', 'heads.csv', '--lang', 'zh');
    expect([whole.code, whole.beside]).toEqual([1, expect.stringContaining('缺少列：nuisances / nuisance / category')]);
    const without = await heard('ledger', 'import', '--district', 'demo', '--data', 'list.csv', '--procedure', 'cn-petition-2022', '--lang', 'en');
    expect([without.code, without.beside]).toEqual([2, expect.stringContaining('keeps no ledger')]);
  });

  it('is read from a workbook and from other encodings, too', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${head}\nC-1,双井路 9 号,39.2501,117.3501,餐饮油烟,油烟大\n`, 'utf16le')]);
    writeFileSync(join(folder, 'utf16.csv'), utf16);
    expect(await taken('utf16.csv')).toMatchObject({ entered: 1, refused: 0 });
    const row = (cells: string) => `<row>${cells.split(',').map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
    writeFileSync(join(folder, 'list.xlsx'), workbookBytes({ sheets: [{ name: '清单', rows: [head, 'D-1,双井路 19 号,39.2601,117.3601,餐饮油烟,油烟大'].map(row).join('') }] }));
    expect(await taken('list.xlsx')).toMatchObject({ entered: 1, refused: 0, rows: [{ line: 2, reference: 'D-1' }] });
  });

  it('is listed with the rest of the ledger', async () => {
    const { out } = await heard('ledger', 'list', '--district', 'demo', '--lang', 'zh');
    expect(out).toMatch(/督察台账〔2026〕1号 +一般 +已发现 +海棠道 18 号 +餐饮油烟/);
    expect(out).toMatch(/台账问题 \d+ 个，在办 \d+ 个。/);
    const rows = JSON.parse((await heard('ledger', 'list', '--district', 'demo', '--json')).out) as { source: string }[];
    expect(rows.filter(({ source }) => source === 'inspection')).toHaveLength(7);
  });
});
