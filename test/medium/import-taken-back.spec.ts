import { isRefusal } from '@bihuan/core';
import { bringFile, Imports, KeptFiles, type BroughtFile, type Importing } from '@bihuan/intake';

import { importingOffice, type ImportingOffice } from '../office/importing-office';

jest.setTimeout(60_000);

const fileOf = (letter: string, rows: number) => ['id,created_at,category,text,address', ...Array.from({ length: rows }, (_, n) => `${letter}-${n},2026-05-30,noise,吵,南市街 ${n} 号`), ''].join('\n');

describe('A file brought in from this machine', () => {
  let open: ImportingOffice;
  beforeAll(async () => { open = await importingOffice(); });
  afterAll(() => open.end());

  const bring = async (content: string, more: Partial<Importing> = {}, reading = {}): Promise<BroughtFile> => {
    const path = open.put('local.csv', content);
    await open.office.rulebook.know('heping');
    const brought = await bringFile(open.office, { path, fileName: 'local.csv', account: 'cli', reading }, { district: 'heping', now: await open.office.time.now(), ...more });
    if (isRefusal(brought)) throw new Error(brought.refused);
    return brought;
  };
  const imports = () => new Imports(open.office, new KeptFiles(open.folder));
  const statuses = async () => (await imports().latest('heping', 20)).map(({ status, report }) => `${status} ${report.accepted}`);
  const stopped = () => {
    const stop = new AbortController();
    return { signal: stop.signal, onProgress: () => stop.abort() };
  };

  it('has a batch by which it is taken back, and the report of every row', async () => {
    const { report, batch, came } = await bring(fileOf('a', 40));
    expect(report).toMatchObject({ status: 'imported', accepted: 40 });
    expect(report.acceptedIds).toEqual(came.map(({ id }) => id));
    const numbers = await open.rows<{ key: string; number: string }>(`select f.opening_key as key, s.number from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.batch = $1`, batch);
    expect(new Map(came.map(({ id, number }) => [`import:bihuan:${id}`, number]))).toEqual(new Map(numbers.map(({ key, number }) => [key, number])));
    expect(await imports().annul('heping', batch ?? '', 'cli', '导错了')).toMatchObject({ status: 'annulled', annulledBy: 'cli' });
    expect(await open.rows(`select from bihuan.subject where state <> 'annulled'`)).toEqual([]);
  });

  it('leaves no batch where nothing came of it', async () => {
    const before = await statuses();
    expect(await bring('')).toMatchObject({ batch: null, report: { status: 'refused', refusal: { reason: 'empty_file' } } });
    await bring(fileOf('b', 3));
    expect(await bring(fileOf('b', 3))).toMatchObject({ batch: null, report: { accepted: 0, already: 3 } });
    expect(await statuses()).toEqual(['imported 3', ...before]);
  });

  it('goes on in the batch that was stopped, so that all of it is taken back together', async () => {
    const first = await bring(fileOf('c', 2000), stopped());
    expect(first.report.status).toBe('interrupted');
    expect((await statuses())[0]).toBe(`interrupted ${first.report.accepted}`);
    expect(await imports().districtOf(first.batch ?? '')).toBe('heping');
    const second = await bring(fileOf('c', 2000));
    expect(second.batch).toBe(first.batch);
    // What this reading came to, and beside it what the batch has brought, wherever one looks.
    const { accepted: there } = first.report;
    const reading = { read: 2000, accepted: 2000 - there, already: there, rejected: there };
    expect(second.report).toMatchObject({ status: 'imported', ...reading, reasons: { already_there: there } });
    expect(second.whole).toEqual({ read: 2000, accepted: 2000, already: 0, rejected: 0 });
    expect(new Set(second.came.map(({ id, number }) => `${id} ${number}`)).size).toBe(2000 - there);
    expect((await imports().find('heping', second.batch ?? ''))?.report).toMatchObject({ read: 2000, accepted: 2000, already: 0, as: { history: 0, intake: 2000 }, lastReading: reading });
    await imports().annul('heping', second.batch ?? '', 'cli', '导错了');
    expect(await open.rows(`select from bihuan.complaint_fact f join bihuan.subject s on s.id = f.subject where f.opening_key like 'import:bihuan:c-%' and s.state = 'annulled'`)).toHaveLength(2000);
  });

  it('begins another batch where the same file is read in another way', async () => {
    const first = await bring(fileOf('d', 2000), stopped(), { as: 'intake' });
    const second = await bring(fileOf('d', 2000), { as: 'history' }, { as: 'history' });
    expect(second.batch).not.toBe(first.batch);
    expect(second.report.already).toBe(first.report.accepted);
  });
});
