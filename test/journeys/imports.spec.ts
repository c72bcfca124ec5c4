import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { ImportComplaintsAnswer, ImportPreview, ImportRowsAnswer, ImportsAnswer, MappingsAnswer, Problem } from '@bihuan/contract';

import { heping, type OfficePlan } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { sentFile } from '../support/sent-file';
import { until } from '../support/until';

jest.setTimeout(60_000);

const elsewhere: OfficePlan = { ...heping, district: 'hexi', names: { zh: '河西区', en: 'Hexi' }, numberPrefix: 'HX', units: {}, people: { 'hexi-clerk': { name: '登记员丙', roles: ['clerk'] }, 'hexi-supervisor': { name: '督办员丙', roles: ['supervisor'] } } };

/** The file of an office that calls its columns in its own way; two of its rows are no good. */
const written = (letter: string, rows = 30) => [
  '工单编号,来电时间,问题类别,诉求内容,点位地址',
  ...Array.from({ length: rows }, (_, n) => `${letter}-${n},2026-03-01 2${n % 4}:15,噪声,"夜间排风机噪声，${n} 号楼受影响",南市街 ${n} 号`),
  `${letter}-x,2026-02-30,噪声,没有这一天,南市街 1 号`,
  `"=HYPERLINK(""http://x"")",2026-03-01,欠薪,不是我们的事,南市街 1 号`,
  '',
].join('\n');
const heads = { 工单编号: 'id', 来电时间: 'created_at', 问题类别: 'category', 诉求内容: 'text', 点位地址: 'address' };

let system: RunningSystem;
let folder: string;
let clerk: PersonAtWork;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bihuan-imports-'));
  system = await runningSystem({ offices: [heping, elsewhere], settings: { BIHUAN_DATA: folder, BIHUAN_IMPORT_MAX: '1' } });
  clerk = await system.asPerson('clerk');
});
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('A clerk who brings a file', () => {
  let id: string;

  it('hears that its columns are not known, and says which is which without sending it again', async () => {
    const problem = await refused(clerk, written('a'), '?fileName=' + encodeURIComponent('三月.csv'));
    expect(problem).toMatchObject({ status: 422, code: 'missing_column', title: '内容不可行', detail: expect.stringContaining('id'), params: { import: expect.any(String) } });
    id = String(problem.params?.['import']);
    const wrong = await asked<Problem>(clerk, 'PUT', `/api/imports/${id}/reading`, { columns: { ...heads, 工单编号: 'nothing' } });
    expect(wrong).toMatchObject({ status: 422, code: 'bad_mapping' });
    const preview = await asked<ImportPreview>(clerk, 'PUT', `/api/imports/${id}/reading`, { columns: heads });
    expect(preview).toMatchObject({ status: 'judged', label: '已检查，未导入', fileName: '三月.csv', read: 32, accepted: 30, rejected: 2, reasons: { bad_date: 1 }, as: { intake: 30 } });
    expect(preview.rows.map(({ line, reason }) => `${line} ${reason}`).slice(0, 2)).toEqual(['32 bad_date', expect.stringMatching(/^33 /)]);
    expect(preview.sample).toHaveLength(5);
    expect(preview.sample[0]).toMatchObject({ line: 2, id: 'a-0', as: 'intake', written: expect.stringContaining('2026-03-01 20:15'), address: '南市街 0 号', placed: false, text: '夜间排风机噪声，0 号楼受影响' });
    expect(await clerk.worklist()).toEqual([]);
  });

  it('brings it in, once, and finds its complaints on the worklist', async () => {
    const done = await asked<ImportPreview>(clerk, 'POST', `/api/imports/${id}/commit`, {});
    expect(done).toMatchObject({ status: 'imported', accepted: 30, rejected: 2, accountName: '登记员甲' });
    const list = await clerk.worklist();
    expect(list).toHaveLength(30);
    expect((await clerk.reads(list[0]?.number ?? '')).standing).toMatchObject({ channel: 'import' });
    const { rows, next } = await clerk.gets<ImportComplaintsAnswer>(`/api/imports/${id}/complaints?limit=20`);
    const rest = await clerk.gets<ImportComplaintsAnswer>(`/api/imports/${id}/complaints?limit=20&after=${next}`);
    expect([...rows, ...rest.rows].map(({ number }) => number).sort()).toEqual(list.map(({ number }) => number).sort());
    const seventh = [...rows, ...rest.rows].find((each) => each.id === 'a-7');
    expect(seventh).toMatchObject({ state: 'discovered', label: '已发现', placed: false, endedAt: null });
    expect((await clerk.reads(seventh?.number ?? '')).facts).toMatchObject({ sourceId: 'a-7', source: expect.any(String) });
    expect((await clerk.gets<ImportComplaintsAnswer>(`/api/imports/${id}/complaints?open=true`)).rows).toEqual([]);
    expect(await clerk.looksAt(`/api/imports/${id}/complaints?state=nothing`)).toBe('400 invalid-form');
    expect(done).toMatchObject({ sample: [], lastReading: { read: 32, accepted: 30, already: 0, rejected: 2 } });
    expect(readdirSync(join(folder, 'files', 'imports'))).toEqual([]);
    expect((await clerk.gets<ImportsAnswer>('/api/imports')).rows.map(({ id: one, status }) => `${one} ${status}`)).toEqual([`${id} imported`]);
  });

  it('reads what was refused, page by page and as a spreadsheet in which nothing happens', async () => {
    const first = await clerk.gets<ImportRowsAnswer>(`/api/imports/${id}/rows?refused=true&limit=1`);
    const second = await clerk.gets<ImportRowsAnswer>(`/api/imports/${id}/rows?refused=true&limit=1&after=${first.next}`);
    expect([...first.rows, ...second.rows].map(({ line }) => line)).toEqual([32, 33]);
    expect((await clerk.gets<ImportRowsAnswer>(`/api/imports/${id}/rows?reason=bad_date`, 'en')).rows[0]?.detail).toBe('Not a date that can be relied on: 2026-02-30');
    const sheet = await clerk.send('GET', `/api/imports/${id}/rows.csv`, undefined, {});
    expect(sheet.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(sheet.headers.get('content-disposition')).toMatch(/^attachment; filename="import-[0-9a-f]{8}-refused\.csv"$/);
    expect(sheet.body).toContain(`"33","'=HYPERLINK(""http://x"")"`);
    expect(sheet.body.split('\r\n')).toHaveLength(4);
  });

  it('takes it back, once, and may bring the same file in once more', async () => {
    const reason = { texts: { reason: '导错了月份' } };
    expect(await asked<ImportPreview>(clerk, 'POST', `/api/imports/${id}/annul`, reason)).toMatchObject({ status: 'annulled', label: '已撤销', annulledBy: clerk.account, reason: '导错了月份', kept: null });
    expect(await clerk.worklist()).toEqual([]);
    const again = await judged(clerk, written('a'), `?fileName=a.csv&columns=${encodeURIComponent(JSON.stringify(heads))}`);
    expect(again).toMatchObject({ accepted: 30, already: 0, told: { comes_again: 30 } });
    expect(await asked<ImportPreview>(clerk, 'POST', `/api/imports/${again.id}/commit`, {})).toMatchObject({ status: 'imported', accepted: 30 });
    expect(await clerk.worklist()).toHaveLength(30);
  });

  it('cannot take it back once a colleague has assigned one of its complaints', async () => {
    const [latest] = (await clerk.gets<ImportsAnswer>('/api/imports?limit=1')).rows;
    const [line] = await clerk.worklist();
    await clerk.does(line?.number ?? '', 'assign', { unit: 'nanshi' });
    const problem = await asked<Problem>(clerk, 'POST', `/api/imports/${latest?.id}/annul`, { texts: { reason: '导错了' } });
    expect(problem).toMatchObject({ status: 409, code: 'batch-touched', params: { count: 1, numbers: line?.number } });
    expect(await clerk.worklist()).toHaveLength(29);
  });

  it('gives a file up that he has looked at, and it is gone', async () => {
    const preview = await judged(clerk, gzipSync('id,created_at,category,text,address\ng-1,2026-03-01,noise,吵,南市街 1 号\n'), '?fileName=g.csv.gz');
    expect(preview).toMatchObject({ mapping: 'bihuan', accepted: 1 });
    expect((await clerk.send('DELETE', `/api/imports/${preview.id}`, undefined, {})).status).toBe(204);
    expect(await clerk.looksAt(`/api/imports/${preview.id}`)).toBe('404 no-such-import');
    expect((await clerk.send('POST', `/api/imports/${preview.id}/commit`, {}, {})).status).toBe(404);
    expect(readdirSync(join(folder, 'files', 'imports'))).toEqual([]);
  });

  it('is told which mappings there are', async () => {
    const { mappings } = await clerk.gets<MappingsAnswer>('/api/imports/mappings');
    expect(mappings.map(({ name }) => name)).toContain('bihuan');
    expect(await refused(clerk, written('m'), '?fileName=m.csv&mapping=nobody')).toMatchObject({ status: 422, code: 'bad_mapping' });
  });
});

describe('An import is refused', () => {
  const plain = 'id,created_at,category,text,address\nr-1,2026-03-01,noise,吵,南市街 1 号\n';

  it('to whoever is no clerk; an auditor may look at it and do nothing', async () => {
    const mine = await judged(clerk, plain, '?fileName=r.csv');
    for (const login of ['quanxue', 'verifier', 'administrator', 'supervisor']) {
      const person = await system.asPerson(login);
      expect(await refused(person, plain, '?fileName=r.csv')).toMatchObject({ status: 403, code: 'role-required' });
      expect(await person.looksAt(`/api/imports/${mine.id}`)).toBe('403 role-required');
    }
    const auditor = await system.asPerson('auditor');
    expect(await auditor.looksAt(`/api/imports/${mine.id}/rows`)).toBe('200');
    expect(await refused(auditor, plain, '?fileName=r.csv')).toMatchObject({ status: 403 });
    expect((await auditor.send('POST', `/api/imports/${mine.id}/commit`, {}, {})).status).toBe(403);
    expect((await auditor.send('DELETE', `/api/imports/${mine.id}`, undefined, {})).status).toBe(403);
  });

  it('to the clerk of another district, for whom it is not there', async () => {
    const mine = await judged(clerk, plain, '?fileName=r.csv');
    const other = await system.asPerson('hexi-clerk');
    for (const path of ['', '/rows', '/rows.csv', '/complaints']) expect(await other.looksAt(`/api/imports/${mine.id}${path}`)).toBe('404 no-such-import');
    expect(await asked<Problem>(other, 'POST', `/api/imports/${mine.id}/commit`, {})).toMatchObject({ code: 'no-such-import' });
    expect(await asked<Problem>(other, 'POST', `/api/imports/${mine.id}/annul`, { texts: { reason: 'x' } })).toMatchObject({ code: 'no-such-import' });
    expect((await other.gets<ImportsAnswer>('/api/imports')).rows).toEqual([]);
  });

  it('for a file that is too large, is no table, or does not come as a file', async () => {
    const before = readdirSync(join(folder, 'files', 'imports')).length;
    expect(await refused(clerk, Buffer.alloc(1024 * 1024 + 1, 'a'), '?fileName=big.csv')).toMatchObject({ status: 413, code: 'file-too-large', params: { most: 1 } });
    expect(await refused(clerk, Buffer.from('%PDF-1.7 …'), '?fileName=a.pdf')).toMatchObject({ status: 422, code: 'unsupported_format' });
    expect(await refused(clerk, '', '?fileName=a.csv')).toMatchObject({ status: 422, code: 'empty_file' });
    expect(await refused(clerk, plain, '')).toMatchObject({ status: 400, code: 'invalid-form', field: 'fileName' });
    expect(await asked<Problem>(clerk, 'POST', '/api/imports?fileName=a.csv', { id: 1 })).toMatchObject({ status: 415, code: 'not-a-file' });
    expect(await refused(clerk, 'id,created_at,category,text,address\n', '?fileName=a.csv')).toMatchObject({ status: 422, code: 'empty_file', detail: expect.stringContaining('表头') });
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencoded']) {
      expect(await sent(clerk, `--x\r\n${plain}`, '/api/imports?fileName=a.csv', randomUUID(), type)).toMatchObject({ status: 415, body: { code: 'not-a-file', detail: expect.stringContaining('application/octet-stream') } });
    }
    expect(readdirSync(join(folder, 'files', 'imports'))).toHaveLength(before);
  });

  it('neither where it is sent as the table that it is', async () => {
    for (const type of ['text/csv; charset=utf-8', 'text/csv']) {
      expect(await sent(clerk, plain, '/api/imports?fileName=t.csv', randomUUID(), type)).toMatchObject({ status: 201, body: { status: 'judged', accepted: 1 } });
      expect(await sent(clerk, plain, '/api/complaints', randomUUID(), type)).toMatchObject({ status: 415, body: { code: 'not-json' } });
    }
  });

  it('for another file under a key that was used, and as a file anywhere else', async () => {
    const key = randomUUID();
    const first = await judged(clerk, plain, '?fileName=k.csv', key);
    expect(await judged(clerk, plain, '?fileName=k.csv', key)).toEqual(first);
    expect(await refused(clerk, `${plain}r-2,2026-03-01,noise,吵,南市街 2 号\n`, '?fileName=k.csv', key)).toMatchObject({ status: 422, code: 'command-id-taken' });
    const elsewhereSent = await sent(clerk, plain, '/api/complaints', key);
    expect(elsewhereSent).toMatchObject({ status: 415, body: { code: 'not-json' } });
  });

  it('and leaves no word of the file in what the server logs', () => {
    expect(system.api.said).toContain('/api/imports');
    for (const word of ['南市街', '排风机', '三月.csv', 'HYPERLINK']) expect(system.api.said).not.toContain(word);
  });
});

describe('An import whose server is killed in the middle', () => {
  const many = (rows: number) => `id,created_at,category,text,address\n${Array.from({ length: rows }, (_, n) => `q-${n},2026-03-01,noise,吵,南市街 ${n} 号\n`).join('')}`;
  const came = async () => (await system.rows<{ n: number }>(`select count(*)::int as n from bihuan.complaint_fact where opening_key like 'import:bihuan:q-%'`))[0]?.n ?? 0;

  it('goes on when it is committed again: nothing is there twice and nothing is missing', async () => {
    const { id } = await judged(clerk, many(2500), '?fileName=q.csv');
    const broken = clerk.send('POST', `/api/imports/${id}/commit`, {}, {}).catch(() => 'broken off');
    await until('some of its complaints', async () => (await came()) > 0);
    await system.api.kill();
    expect(await broken).toBe('broken off');
    expect(await came()).toBeLessThan(2500);
    system.api.start();
    await system.answers();
    expect(await clerk.gets<ImportPreview>(`/api/imports/${id}`)).toMatchObject({ status: 'interrupted', accepted: await came(), as: { intake: await came() } });
    await until('the end of the import', async () => {
      const { status, body } = await clerk.send('POST', `/api/imports/${id}/commit`, {}, {});
      expect([200, 202]).toContain(status);
      return (JSON.parse(body) as ImportPreview).status === 'imported';
    });
    expect(await clerk.gets<ImportPreview>(`/api/imports/${id}`)).toMatchObject({ read: 2500, accepted: 2500, already: 0, rejected: 0 });
    expect(await came()).toBe(2500);
  });
});

/** Sends a file once. */
const sent = (person: PersonAtWork, content: string | Buffer, path: string, key: string, type?: string) => sentFile(system.url, person, content, path, key, type);

/** Sends a file twice under one key: the answers must be alike, and no second import be there. */
async function twice(person: PersonAtWork, content: string | Buffer, query: string, key: string = randomUUID()): Promise<{ status: number; body: unknown }> {
  const first = await sent(person, content, `/api/imports${query}`, key);
  const count = () => system.rows<{ n: number }>('select count(*)::int as n from bihuan.batch');
  const before = await count();
  expect(await sent(person, content, `/api/imports${query}`, key)).toEqual(first);
  expect(await count()).toEqual(before);
  return first;
}

async function judged(person: PersonAtWork, content: string | Buffer, query: string, key?: string): Promise<ImportPreview> {
  const { status, body } = await twice(person, content, query, key);
  expect({ status, body }).toMatchObject({ status: 201, body: { status: 'judged' } });
  return body as ImportPreview;
}

async function refused(person: PersonAtWork, content: string | Buffer, query: string, key?: string): Promise<Problem> {
  const { status, body } = await twice(person, content, query, key);
  expect(status).toBeGreaterThanOrEqual(400);
  return body as Problem;
}

/** Asks twice, and the answers must be alike. */
async function asked<T>(person: PersonAtWork, method: 'POST' | 'PUT', path: string, form: object): Promise<T> {
  const requestId = randomUUID();
  const [first, second] = [await person.send(method, path, form, {}, requestId), await person.send(method, path, form, {}, requestId)];
  const known = ({ status, body }: typeof first) => ({ status, body: { ...(JSON.parse(body) as object), changedAt: '' } });
  expect(known(second)).toEqual(known(first));
  return JSON.parse(first.body) as T;
}
