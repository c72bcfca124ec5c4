import { mappingOf, plainMapping, type Importing } from '@bihuan/intake';
import { v7 as newId } from 'uuid';

import { importingOffice, type ImportingOffice } from '../office/importing-office';

jest.setTimeout(60_000);

const head = 'id,created_at,closed_at,category,text,address,lat,lon';

describe('Importing what happened before', () => {
  let open: ImportingOffice;
  beforeAll(async () => { open = await importingOffice(); });
  afterAll(() => open.end());

  const bring = (rows: readonly string[], importing?: Partial<Importing>) => open.bring(rows.join('\n'), importing);
  const found = (key: string) => open.rows<Record<string, unknown>>(
    `select s.id, s.state, s.standing, f.lat, f.resolved, f.batch, (select count(*)::int from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state = 'running') as clocks
     from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.opening_key = $1`, `import:bihuan:${key}`);

  it('takes over what was closed or is older than the longest clock, and receives the rest now', async () => {
    const report = await bring([
      head,
      'a-1,2026-05-20,2026-05-25,noise,closed,南市街 1 号,,',
      'a-2,2019-05-20,,noise,old,南市街 1 号,,',
      'a-3,2026-05-20,,noise,new,南市街 1 号,,',
    ]);
    expect(report).toMatchObject({ accepted: 3, as: { history: 2, intake: 1 }, acceptedIds: ['a-1', 'a-2', 'a-3'], kinds: { 'noise-other': 3 } });
    expect(await found('a-1')).toMatchObject([{ state: 'recorded', clocks: 0, standing: { receivedAt: '2026-05-19T16:00:00.000Z', endedAt: '2026-05-24T16:00:00.000Z' } }]);
    expect(await found('a-2')).toMatchObject([{ state: 'recorded', clocks: 0, standing: { receivedAt: '2019-05-19T16:00:00.000Z' } }]);
    const [fresh] = await found('a-3');
    expect(fresh).toMatchObject({ state: 'discovered', standing: { receivedAt: expect.stringMatching(/^2026-06-01/) } });
    expect(fresh?.['clocks']).toBeGreaterThan(0);
  });

  it('buries no fresh complaint because of what stands in the column of the closing time', async () => {
    const closings = ['-', 'N/A', 'NULL', '未办结', '否', '0', '0000-00-00', 'Open', 'asdf', '2026-01-01', '2030-01-01'];
    const report = await bring([head, ...closings.map((closed, n) => `k-${n},2026-05-20,${closed},noise,x,南市街 1 号,,`)]);
    expect(report).toMatchObject({ accepted: closings.length, as: { history: 0, intake: closings.length }, noted: { closing_left_out: 3 } });
    expect(await found('k-3')).toMatchObject([{ state: 'discovered', resolved: false, standing: { placed: false } }]);
  });

  it('does with all of a file what somebody says', async () => {
    expect(await bring([head, 'b-1,2026-05-20,,noise,x,南市街 1 号,,'], { as: 'history' })).toMatchObject({ as: { history: 1, intake: 0 } });
    const report = await bring([head, 'b-2,2026-05-20,2026-05-21,noise,x,南市街 1 号,,'], { as: 'intake' });
    expect(report).toMatchObject({ as: { history: 0, intake: 1 }, remarks: [{ line: 2, id: 'b-2', what: 'closing_not_taken' }] });
    expect(await found('b-2')).toMatchObject([{ state: 'discovered' }]);
  });

  it('tells whatever it changed or guessed in a row that came in, in both languages', async () => {
    const report = await bring([
      head.replace('created_at', 'Created At'),
      'c-1,2026-05-20 24:00,,noise,x,,104.06,30.66',
      'c-2,2026-05-20,2026-05-01,noise,x,南市街 1 号,91,-200',
      'c-3,2026-05-20,,noise\u200b,x,南市街 1 号,,',
    ]);
    expect(report).toMatchObject({ accepted: 3, rejected: 0 });
    expect(report.remarks.map(({ line, id, what }) => `${line} ${id} ${what}`)).toEqual([
      '1  head_respelled', '2 c-1 date_guessed', '2 c-1 point_turned', '3 c-2 point_left_out', '3 c-2 closing_left_out', '4 c-3 category_cleaned',
    ]);
    expect(report.remarks[1]?.sentence).toEqual({ zh: '日期“2026-05-20 24:00”按 2026-05-20T16:00:00.000Z 收入', en: 'The date 2026-05-20 24:00 was taken as 2026-05-20T16:00:00.000Z' });
    expect(await found('c-1')).toMatchObject([{ lat: 30.66 }]);
    expect(await found('c-2')).toMatchObject([{ state: 'discovered', lat: null, resolved: false }]);
  });

  it('lets rows without a place in as unresolved where the mapping says that the text tells it', async () => {
    const rows = [head, 'd-1,2026-05-20,,noise,南市街的工地很吵,,,'];
    expect(await bring(rows)).toMatchObject({ reasons: { no_place: 1 } });
    expect(await bring(rows, { mapping: mappingOf({ columns: { id: 'id' }, place: 'from text' }, 'own', plainMapping) })).toMatchObject({ accepted: 1 });
    expect(await found('d-1')).toMatchObject([{ resolved: false, standing: { placed: false } }]);
  });

  it('leaves out what a mapping says is no complaint, or not ours', async () => {
    const reject = [{ head: 'kind', values: ['test'], reason: 'not_a_complaint' }, { head: 'kind', values: ['wages'], reason: 'not_ours' }];
    const mapping = mappingOf({ columns: { id: 'id' }, reject }, 'own', plainMapping);
    const report = await bring([`${head},kind`, 'e-1,2026-05-20,,noise,x,南市街 1 号,,,test', 'e-2,2026-05-20,,noise,拖欠农民工工资三个月,南市街 1 号,,,wages', 'e-3,2026-05-20,,noise,x,南市街 1 号,,,'], { mapping });
    expect(report).toMatchObject({ accepted: 1, reasons: { not_a_complaint: 1, not_ours: 1 } });
    expect(report.rows[1]).toMatchObject({ elsewhere: { body: 'labour' }, sentence: { en: expect.stringContaining('it belongs to:') } });
  });

  it('remembers which import brought a complaint, and tells a preview what is there already', async () => {
    const rows = [head, 'f-1,2026-05-20,,noise,x,南市街 1 号,,', 'f-2,2026-05-20,,noise,x,南市街 1 号,,'];
    const batch = newId();
    await bring(rows.slice(0, 2), { batch });
    expect(await found('f-1')).toMatchObject([{ batch }]);
    const preview = await bring(rows, { dryRun: true });
    expect(preview).toMatchObject({ status: 'checked', accepted: 1, acceptedIds: ['f-2'], already: 1, reasons: { already_there: 1 } });
    expect(preview.rows[0]?.value).toMatch(/^HP/);
    expect(await found('f-2')).toEqual([]);
  });

  it('brings in once more what was taken back, and only that', async () => {
    const rows = [head, 'g-1,2026-05-20,,noise,x,南市街 1 号,,', 'g-2,2026-05-20,,noise,x,南市街 1 号,,'];
    await bring(rows);
    for (const key of ['g-1', 'g-1#2']) {
      const [{ id } = { id: '' }] = await found(key);
      await open.office.desk.perform({ district: 'heping', complaint: String(id), id: newId(), action: 'annul', asking: { account: 'import', roles: ['system'] }, payload: {} });
      expect(await bring(rows, { dryRun: true })).toMatchObject({ accepted: 1, already: 1 });
      expect(await bring(rows)).toMatchObject({ accepted: 1, acceptedIds: ['g-1'], already: 1, remarks: [{ id: 'g-1', what: 'comes_again' }] });
      expect(await bring(rows)).toMatchObject({ accepted: 0, already: 2 });
    }
    expect(await found('g-1#3')).toMatchObject([{ state: 'discovered' }]);
  });

  it('stops between two pages when it is asked to, and goes on when the file comes again', async () => {
    const rows = [head, ...Array.from({ length: 1200 }, (_, n) => `h-${n},2019-05-20,,noise,x,南市街 1 号,,`)];
    const stopping = new AbortController();
    const stopped = await bring(rows, { signal: stopping.signal, onProgress: () => stopping.abort() });
    expect(stopped).toMatchObject({ status: 'interrupted', read: 500, accepted: 500 });
    expect(await bring(rows)).toMatchObject({ status: 'imported', accepted: 700, already: 500 });
  });
});
