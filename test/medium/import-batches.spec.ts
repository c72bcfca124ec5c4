import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isRefusal, type Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { importFile, Imports, KeptFiles, type ImportBatch, type ReadAs } from '@bihuan/intake';

import { heping, openOffice, type OpenOffice } from '../office/open-office';

jest.setTimeout(60_000);

const MB = 1024 * 1024;
const head = 'id,created_at,category,text,address,lat,lon';
const row = (id: string) => `${id},2026-05-30,noise,夜间噪声,南市街 ${id} 号,,`;
const fileOf = (letter: string, rows: number, ...more: string[]) => [head, ...Array.from({ length: rows }, (_, n) => row(`${letter}-${n}`)), ...more, ''].join('\n');

describe('An import of a file', () => {
  let open: OpenOffice;
  let folder: string;
  let imports: Imports;
  beforeAll(async () => {
    open = await openOffice('2026-06-01T01:00:00.000Z', [heping]);
    folder = mkdtempSync(join(tmpdir(), 'bihuan-imports-'));
    imports = new Imports(open.office, new KeptFiles(folder));
  });
  afterAll(async () => {
    await imports.close();
    rmSync(folder, { recursive: true, force: true });
    await open.end();
  });

  const judge = (content: string | Buffer, more: { reading?: ReadAs; id?: string; most?: number; by?: Imports } = {}) =>
    (more.by ?? imports).judge(piecesOf(content), { district: 'heping', account: 'clerk', fileName: 'complaints.csv', reading: {}, most: MB, ...more });
  const judged = async (content: string, reading: ReadAs = {}) => taken(await judge(content, { reading }));
  const commit = async ({ id }: ImportBatch, by = imports) => taken(await by.commit('heping', id));
  const annul = (id: string, by = imports) => by.annul('heping', id, 'clerk', '导错了文件');
  const states = async (letter: string) =>
    (await open.rows<{ state: string; n: number }>(
      `select s.state, count(*)::int as n from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject
       where f.opening_key like $1 group by 1 order by 1`, `import:bihuan:${letter}-%`,
    )).map(({ state, n }) => `${n} ${state}`);
  const brought = async (id: string) => (await open.rows<{ id: string; number: string; version: number }>(
    `select s.id, s.number, s.version from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.batch = $1 order by s.number`, id));

  it('is judged first: counts and rows can be read, and nothing has come in', async () => {
    const batch = await judged(fileOf('a', 3, 'a-x,2026-02-30,noise,没有这一天,南市街,,'));
    expect(batch).toMatchObject({ status: 'judged', account: 'clerk', fileName: 'complaints.csv', report: { read: 4, accepted: 3, rejected: 1, reasons: { bad_date: 1 }, mapping: 'bihuan' } });
    expect(await imports.rows('heping', batch.id, { limit: 10, refused: true })).toMatchObject([
      { no: 1, line: 5, rowId: 'a-x', reason: 'bad_date', value: '2026-02-30', sentence: { zh: expect.stringContaining('2026-02-30'), en: expect.stringContaining('2026-02-30') } },
    ]);
    expect(await states('a')).toEqual([]);
  });

  it('keeps the file for the server alone until it is committed, and then only its digest', async () => {
    const content = fileOf('b', 2);
    const batch = await judged(content);
    expect(batch.digest).toBe(createHash('sha256').update(content).digest('hex'));
    expect((statSync(join(folder, batch.id)).mode & 0o777).toString(8)).toBe('600');
    expect(await commit(batch)).toMatchObject({ status: 'imported', digest: batch.digest, report: { read: 2, accepted: 2, rejected: 0 } });
    expect(existsSync(join(folder, batch.id))).toBe(false);
    expect(await states('b')).toEqual(['2 discovered']);
  });

  it('remembers which complaints it brought, and is taken back whole', async () => {
    const batch = await judged(fileOf('c', 250));
    await commit(batch);
    expect((await brought(batch.id)).length).toBe(250);
    expect(taken(await annul(batch.id))).toMatchObject({ status: 'annulled', annulledBy: 'clerk', reason: '导错了文件' });
    expect(await states('c')).toEqual(['250 annulled']);
    expect(await open.rows(`select 1 from bihuan.clock c join bihuan.complaint_fact f on f.district = c.district and f.subject = c.subject where f.batch = $1 and c.state = 'running'`, batch.id)).toEqual([]);
    // Asked twice it is done once.
    expect(taken(await annul(batch.id)).status).toBe('annulled');
    expect((await brought(batch.id)).every(({ version }) => version === 2)).toBe(true);
  });

  it('may come in once more after it was taken back, from the same file', async () => {
    const again = await judged(fileOf('c', 250));
    expect(again.report).toMatchObject({ accepted: 250, already: 0, told: { comes_again: 250 } });
    expect(await commit(again)).toMatchObject({ status: 'imported', report: { accepted: 250 } });
    expect(await states('c')).toEqual(['250 annulled', '250 discovered']);
    expect((await judged(fileOf('c', 250))).report).toMatchObject({ accepted: 0, already: 250 });
  });

  it('is not taken back once somebody has dealt with one of its complaints; then nothing of it is', async () => {
    const batch = await judged(fileOf('d', 3));
    await commit(batch);
    const [, second] = await brought(batch.id);
    await note(open.office, second?.id ?? '');
    expect(await annul(batch.id)).toEqual({ refused: 'batch-touched', params: { count: 1, numbers: second?.number } });
    expect(await states('d')).toEqual(['3 discovered']);
    expect((await imports.find('heping', batch.id))?.status).toBe('imported');
  });

  it('leaves what somebody touched while it was being taken back, and tells which', async () => {
    const batch = await judged(fileOf('e', 3));
    await commit(batch);
    const [first] = await brought(batch.id);
    // As a process that was killed after its first look would leave it.
    await open.rows(`update bihuan.batch set status = 'annulling', annulled_by = 'clerk', reason = '导错了' where id = $1`, batch.id);
    await note(open.office, first?.id ?? '');
    expect(taken(await annul(batch.id))).toMatchObject({ status: 'annulled', report: { kept: { count: 1, numbers: [first?.number] } } });
    expect(await states('e')).toEqual(['2 annulled', '1 discovered']);
  });

  it('goes on where it was stopped, with nothing twice and nothing missing, and counts all that it brought as its own', async () => {
    const first = new Imports(stoppingAfter(1, open.office, () => void first.close()), new KeptFiles(folder));
    const batch = taken(await judge(fileOf('f', 2000, 'f-x,,,,,,'), { by: first }));
    const stopped = await commit(batch, first);
    expect(stopped.status).toBe('interrupted');
    expect([stopped.report.accepted > 0, stopped.report.accepted < 2000]).toEqual([true, true]);
    expect(await states('f')).toEqual([`${stopped.report.accepted} discovered`]);
    expect(existsSync(join(folder, batch.id))).toBe(true);
    expect(await commit(batch)).toMatchObject({ status: 'imported', report: { read: 2001, accepted: 2000, already: 0, rejected: 1 } });
    expect((await imports.rows('heping', batch.id, { limit: 10, refused: true })).map(({ rowId }) => rowId)).toEqual(['f-x']);
    expect(await states('f')).toEqual(['2000 discovered']);
  });

  it('goes on after a process that was killed in the middle and could say nothing', async () => {
    const batch = await judged(fileOf('g', 900));
    const killed = new Imports(failingAfter(1, open.office), new KeptFiles(folder));
    await expect(killed.commit('heping', batch.id)).rejects.toThrow('killed');
    // Nobody holds it any more: it is interrupted, with all that came in, whatever the process had time to write down.
    const left = await imports.find('heping', batch.id);
    expect(left).toMatchObject({ status: 'interrupted', report: { accepted: 500, as: { history: 0, intake: 500 }, kinds: { 'noise-other': 500 } } });
    expect((await imports.latest('heping', 1))[0]).toEqual(left);
    expect(await commit(batch)).toMatchObject({ status: 'imported', report: { read: 900, accepted: 900, already: 0, as: { history: 0, intake: 900 }, lastReading: { read: 900, accepted: 400, already: 500, rejected: 500 } } });
    expect(await states('g')).toEqual(['900 discovered']);
  });

  it('is importing as long as somebody holds it, and counts what an earlier reading brought while it goes on', async () => {
    const batch = await judged(fileOf('i', 1600));
    const killed = new Imports(failingAfter(1, open.office), new KeptFiles(folder));
    await expect(killed.commit('heping', batch.id)).rejects.toThrow('killed');
    const seen: (ImportBatch | null)[] = [];
    const watched = new Imports(after(2, open.office, async () => void seen.push(await imports.find('heping', batch.id))), new KeptFiles(folder));
    await commit(batch, watched);
    expect(seen).toMatchObject([{ status: 'importing' }]);
    expect(seen[0]?.report.accepted).toBeGreaterThanOrEqual(500);
    expect((await imports.find('heping', batch.id))?.report).toMatchObject({ accepted: 1600, already: 0, as: { intake: 1600 } });
  });

  it('shows how its first rows would be read before it comes in, and nobody who complained', async () => {
    const batch = await judged(['id,created_at,category,text,address,lat,lon,closed_at,reporter_name,reporter_phone',
      `t-1,2026-05-30 21:15,noise,${'吵'.repeat(80)},南市街 1 号,39.1,117.2,,王小明,13800138000`, 't-2,2026-05-01 08:00,odor,臭,南市街 2 号,,,2026-05-03 08:00,,', ...Array.from({ length: 6 }, (_, n) => `t-${n + 3},2026-05-30,noise,吵,南市街,,,,,`), ''].join('\n'));
    const sample = batch.report.sample ?? [];
    expect(sample.slice(0, 2)).toMatchObject([
      { line: 2, id: 't-1', as: 'intake', receivedAt: null, written: '2026-05-30 21:15 Asia/Shanghai', address: '南市街 1 号', placed: true, text: `${'吵'.repeat(60)}…`, nuisances: ['noise-other'] },
      { line: 3, id: 't-2', as: 'history', placed: false, receivedAt: '2026-05-01T00:00:00.000Z', text: '臭' },
    ]);
    expect(JSON.stringify(batch.report)).not.toMatch(/王小明|13800138000/);
    expect((await commit(batch)).report.sample).toBeUndefined();
  });

  it('lists what it brought by number, with the id in the file, and what a clerk may still take up', async () => {
    const content = ['id,created_at,category,text,address,lat,lon,closed_at', 'u-1,2025-05-30,noise,吵,南市街 1 号,,,', 'u-2,2025-05-01,odor,臭,南市街 2 号,39.1,117.2,2025-05-03', 'u#2,2026-05-30,noise,吵,南市街 3 号,,,', ''].join('\n');
    const batch = await judged(content);
    await commit(batch);
    const of = (id: string, query = {}) => imports.complaints('heping', id, { limit: 10, ...query });
    const all = await of(batch.id);
    expect(all.map(({ rowId, state }) => `${rowId} ${state}`)).toEqual(['u-1 recorded', 'u-2 recorded', 'u#2 discovered']);
    expect(all[1]).toMatchObject({ placed: true, receivedAt: '2025-04-30T16:00:00.000Z', endedAt: expect.stringMatching(/^2025-05-0/) });
    expect((await of(batch.id, { open: true })).map(({ rowId }) => rowId)).toEqual(['u-1']);
    expect((await of(batch.id, { state: 'discovered' })).map(({ rowId }) => rowId)).toEqual(['u#2']);
    const [first] = await of(batch.id, { limit: 1 });
    expect(await of(batch.id, { after: first?.number })).toEqual(all.slice(1));
    await annul(batch.id);
    const again = await judged(content);
    await commit(again);
    // What comes in once more has the same id in the file.
    expect((await of(again.id)).map(({ rowId }) => rowId)).toEqual(['u-1', 'u-2', 'u#2']);
    expect(await of('0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6b')).toEqual([]);
  });

  it('is brought in once by two who commit it at the same time, in one process or in two', async () => {
    const other = new Imports(open.office, new KeptFiles(folder));
    const batch = await judged(fileOf('h', 900));
    const both = await Promise.all([commit(batch), commit(batch)]);
    expect(both[0]).toMatchObject({ status: 'imported', report: { accepted: 900 } });
    expect(both[1]).toEqual(both[0]);
    expect(await states('h')).toEqual(['900 discovered']);

    const next = await judged(fileOf('y', 900));
    const all = await Promise.all([commit(next), commit(next, other)]);
    // Who comes second hears how it stands; whoever was first sees its end.
    expect(all.some(({ status, report }) => status === 'imported' && report.accepted === 900)).toBe(true);
    expect(await states('y')).toEqual(['900 discovered']);
    expect((await imports.find('heping', next.id))?.report).toMatchObject({ accepted: 900, already: 0 });
    expect(await commit(next, other)).toMatchObject({ status: 'imported' });
  });

  it('is judged again in another way without being sent again', async () => {
    const chinese = '编号,投诉时间,类别,内容,地址\nk-1,2026-05-20,异味,垃圾站很臭,南市街 1 号\n';
    const refused = await judged(chinese);
    expect(refused).toMatchObject({ status: 'refused', report: { refusal: { reason: 'missing_column' } } });
    const own = { columns: { 编号: 'id', 投诉时间: 'created_at', 类别: 'category', 内容: 'text', 地址: 'address' } };
    expect(taken(await imports.readAgain('heping', refused.id, { own }))).toMatchObject({ status: 'judged', report: { accepted: 1 } });
    expect(await commit(refused)).toMatchObject({ status: 'imported', report: { accepted: 1 } });
  });

  it.each([
    ['a mapping that is none', { own: { columns: { 编号: 'nothing' } } }, 'bad_mapping'],
    ['a mapping that nobody ships', { mapping: 'nobody' }, 'bad_mapping'],
    ['a procedure that is not in force', { procedure: 'nothing' }, 'no_procedure'],
  ])('is refused whole for %s, and the file is kept for another try', async (_, reading, reason) => {
    const batch = await judged(fileOf('l', 1), reading);
    expect(batch).toMatchObject({ status: 'refused', report: { refusal: { reason } } });
    expect(await imports.commit('heping', batch.id)).toMatchObject({ refused: 'import-over' });
    expect(taken(await imports.readAgain('heping', batch.id, {})).status).toBe('judged');
    await imports.discard('heping', batch.id);
  });

  it('keeps nothing of a file that no way of reading will mend, and nothing of one that is too large', async () => {
    const before = readdirSync(folder).length;
    expect(await judge('')).toMatchObject({ status: 'refused', report: { refusal: { reason: 'empty_file' } } });
    expect(await judge(`${head}\n`)).toMatchObject({ status: 'refused', report: { refusal: { reason: 'empty_file', sentence: { en: expect.stringContaining('heads') } } } });
    expect(await judge(fileOf('m', 2000), { most: 1000 })).toMatchObject({ refused: 'file-too-large' });
    expect(readdirSync(folder)).toHaveLength(before);
  });

  it('is given up before it is committed, with its file and its rows, and not after', async () => {
    const batch = await judged(fileOf('n', 1, 'n-x,,,,,,'));
    expect(await imports.discard('heping', batch.id)).toBeUndefined();
    expect(existsSync(join(folder, batch.id))).toBe(false);
    expect(await imports.rows('heping', batch.id, { limit: 10 })).toEqual([]);
    expect(await imports.commit('heping', batch.id)).toEqual({ refused: 'no-such-import' });
    const other = await judged(fileOf('n', 1));
    await commit(other);
    expect(await imports.discard('heping', other.id)).toMatchObject({ refused: 'import-over', params: { importStatus: 'imported' } });
  });

  it('does not come in from a file that was changed since it was judged', async () => {
    const batch = await judged(fileOf('o', 1));
    writeFileSync(join(folder, batch.id), fileOf('o', 2));
    expect(await imports.commit('heping', batch.id)).toEqual({ refused: 'import-file-gone' });
    expect(await states('o')).toEqual([]);
  });

  it('is the same import for the same id and file, and none for another file', async () => {
    const id = '0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a';
    const first = taken(await judge(fileOf('p', 1), { id }));
    expect(await judge(fileOf('p', 1), { id })).toEqual(first);
    expect(await judge(fileOf('p', 2), { id })).toEqual({ refused: 'command-id-taken' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('counts every row of a file, and holds no more of them than it was told to', async () => {
    const path = join(folder, 'bad-rows');
    writeFileSync(path, fileOf('r', 20, ...Array.from({ length: 1500 }, (_, n) => `r-x${n}`)));
    const report = await importFile(open.office.desk, path, { district: 'heping', now: await open.office.time.now(), dryRun: true, most: 10 });
    expect(report).toMatchObject({ status: 'checked', read: 1520, accepted: 20, rejected: 1500, reasons: { column_count: 1500 } });
    expect([report.rows.length, report.acceptedIds.length]).toEqual([10, 10]);
    rmSync(path);
  });

  it('stops when it is told to, also in a file in which no row is any good', async () => {
    const path = join(folder, 'bad-rows');
    writeFileSync(path, [head, ...Array.from({ length: 5000 }, (_, n) => `s-${n}`), ''].join('\n'));
    const stop = new AbortController();
    const reading = importFile(open.office.desk, path, { district: 'heping', now: await open.office.time.now(), dryRun: true, signal: stop.signal });
    stop.abort();
    expect((await reading).status).toBe('interrupted');
    rmSync(path);
  });

  it('is forgotten after a week in which nobody committed it', async () => {
    const batch = await judged(fileOf('q', 1));
    await imports.tidy();
    expect(await imports.find('heping', batch.id)).not.toBeNull();
    await open.office.time.forwardTo('2026-06-09T01:00:00.000Z');
    await imports.tidy();
    expect(await imports.find('heping', batch.id)).toBeNull();
    expect(existsSync(join(folder, batch.id))).toBe(false);
  });

  it('is listed latest first, page by page', async () => {
    const all = await imports.latest('heping', 100);
    const pages: ImportBatch[] = [];
    for (let page = await imports.latest('heping', 3); page.length > 0; page = await imports.latest('heping', 3, page.at(-1))) pages.push(...page);
    expect(pages.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).sort().reverse());
    expect(await imports.latest('elsewhere', 3)).toEqual([]);
  });
});

function taken(answer: ImportBatch | Refusal): ImportBatch {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

async function* piecesOf(content: string | Buffer): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let from = 0; from < bytes.length; from += 4096) yield bytes.subarray(from, from + 4096);
}

async function note(office: Office, complaint: string): Promise<void> {
  const done = await office.desk.perform({ district: 'heping', complaint, id: `note:${complaint}`, action: 'note', asking: { account: 'clerk', roles: ['clerk'] }, payload: {}, texts: { note: '已联系' } });
  if (done.outcome === 'refused') throw new Error(done.refusal.refused);
}

/** An office in which something happens after so many pages. */
function after(pages: number, office: Office, happens: () => Promise<void> | void): Office {
  let written = 0;
  const desk: Office['desk'] = Object.create(office.desk, {
    registerAll: {
      value: async (...asked: Parameters<Office['desk']['registerAll']>) => {
        const settled = await office.desk.registerAll(...asked);
        written += 1;
        if (written === pages) await happens();
        return settled;
      },
    },
  });
  return Object.create(office, { desk: { value: desk } }) as Office;
}

function stoppingAfter(pages: number, office: Office, stop: () => void): Office {
  return after(pages, office, stop);
}

function failingAfter(pages: number, office: Office): Office {
  return after(pages, office, () => Promise.reject(new Error('killed')));
}
