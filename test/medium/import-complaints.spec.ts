import { gzipSync } from 'node:zlib';

import type { Desk } from '@bihuan/desk';
import { importFile, mappingOf, plainMapping } from '@bihuan/intake';

import { workbookBytes } from '../../libs/intake/reading/testing/workbook-bytes';
import { importingOffice, type ImportingOffice } from '../office/importing-office';

jest.setTimeout(60_000);

const head = 'id,created_at,category,text,address,lat,lon';

describe('Importing a file of complaints', () => {
  let open: ImportingOffice;
  beforeAll(async () => { open = await importingOffice(); });
  afterAll(() => open.end());

  const bring: ImportingOffice['bring'] = (content, importing) => open.bring(content, importing);
  const count = async () => Number((await open.rows<{ n: string }>('select count(*) as n from bihuan.subject'))[0]?.n);
  const found = (key: string) => open.rows<Record<string, unknown>>(
    `select s.state, s.standing, f.address, f.lat, f.resolved, f.source,
       (select json_object_agg(x.name, x.body) from bihuan.text x where x.district = s.district and x.subject = s.id) as texts,
       (select count(*)::int from sealed.reporter r where r.subject = s.id) as reporters
     from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.opening_key = $1`, key);

  it('opens a complaint a row, with its words, its place and the day it says it came in', async () => {
    const report = await bring(`\ufeff${head}\r\na-1,2026-05-20 22:15,噪声,"凌晨还在施工\n请管一管",南市街 8 号,39.1301,117.1902\r\n`);
    expect(report).toMatchObject({ status: 'imported', mapping: 'bihuan', read: 1, accepted: 1, already: 0, rejected: 0 });
    const [row] = await found('import:bihuan:a-1');
    expect(row).toMatchObject({
      state: 'discovered', address: '南市街 8 号', lat: 39.1301, resolved: true, source: 'bihuan', reporters: 0,
      standing: { nuisances: ['noise-construction'], channel: 'import', anonymous: true, placed: true },
      texts: { account: '凌晨还在施工\n请管一管', originallyReceived: '2026-05-20 22:15 Asia/Shanghai' },
    });
  });

  it('adds nothing when the same file comes again, and says which rows were there', async () => {
    const file = `${head}\nb-1,2026-05-20,odor,烧烤油烟,贵州路 1 号,,\nb-2,2026-05-20,noise,,贵州路 2 号,,\n`;
    await bring(file);
    const before = await count();
    const again = await bring(gzipSync(file));
    expect(again).toMatchObject({ read: 2, accepted: 0, already: 2, rejected: 2, reasons: { already_there: 2 } });
    expect(await count()).toBe(before);
  });

  it('keeps the first where the same id brings other words', async () => {
    await bring(`${head}\nc-1,2026-05-20,noise,第一次,贵州路 1 号,,\n`);
    const report = await bring(`${head}\nc-1,2026-05-20,noise,第二次,贵州路 1 号,,\nc-2,2026-05-20,noise,新的,贵州路 1 号,,\nc-2,2026-05-20,noise,又一次,贵州路 1 号,,\n`);
    expect(report).toMatchObject({ accepted: 1, already: 1, reasons: { already_there: 1, duplicate_id: 1 } });
    expect((await found('import:bihuan:c-1'))[0]?.['texts']).toMatchObject({ account: '第一次' });
  });

  it('lets no bad row cost a good one, and names each by line, id and reason', async () => {
    const report = await bring([
      head,
      'd-1,2026-05-20,noise,好,南市街 1 号,,',
      'd-2,2026/2/30,noise,没有这一天,南市街 1 号,,',
      'd-3,2026-05-20,noise,没有地点,,,',
      'd-4,2026-05-20,noise,"两行\n的话",,91,117',
      'd-5,2026-05-20,wages,欠薪,南市街 1 号,,',
      'd-6,2026-05-20,noise',
      'd-7,2031-01-01,noise,将来,南市街 1 号,,',
      'd-8,2026-05-20,noise,坏\u0000字,南市街 1 号,,',
      ',2026-05-20,noise,没有编号,南市街 1 号,,',
      'd-9,2026-05-20,ＮＯＩＳＥ,也好,,39.13,117.19',
    ].join('\n'));
    expect(report).toMatchObject({ read: 10, accepted: 2, rejected: 8 });
    expect(report.rows.map(({ line, id, reason }) => `${line} ${id} ${reason}`)).toEqual([
      '3 d-2 bad_date', '4 d-3 no_place', '5 d-4 bad_coordinate', '7 d-5 bad_category', '8 d-6 column_count', '9 d-7 future_date',
      '10 d-8 control_character', '11  missing_required',
    ]);
    expect(report.rows[0]?.sentence).toEqual({ zh: '不是能确认的日期：2026/2/30', en: 'Not a date that can be relied on: 2026/2/30' });
  });

  it('says where a quotation mark is never closed, and takes the rows around it', async () => {
    const report = await bring(`${head}\ne-1,2026-05-20,noise,好,南市街 1 号,,\ne-2,2026-05-20,noise,"没有完,南市街 1 号,,\ne-3,2026-05-20,noise,好,南市街 1 号,,\n`);
    expect(report).toMatchObject({ accepted: 2, rejected: 1, reasons: { unclosed_quote: 1 } });
    expect(report.rows[0]?.line).toBe(3);
  });

  it.each([
    ['an empty file', '', 'empty_file', ''],
    ['a file without its columns', 'id,text\n1,x\n', 'missing_column', 'created_at, category, address'],
    ['a file that is not UTF-8, even in its last line', Buffer.concat([Buffer.from(`${head}\nf-1,2026-05-20,noise,好,南市街 1 号,,\nf-2,2026-05-20,noise,`), Buffer.from([0xd6, 0xd0]), Buffer.from(',南市街,,\n')]), 'unreadable_encoding', ''],
    ['a workbook that is none', Buffer.from('PK\u0003\u0004rest'), 'corrupt_archive', ''],
    ['a column named twice', `${head},text\n`, 'duplicate_column', 'text'],
  ])('refuses %s whole, and writes nothing', async (_, content, reason, value) => {
    const before = await count();
    expect(await bring(content)).toMatchObject({ status: 'refused', read: 0, refusal: { reason, value } });
    expect(await count()).toBe(before);
  });

  it('refuses a file for a district or a procedure that is not there', async () => {
    const file = `${head}\ng-1,2026-05-20,noise,好,南市街 1 号,,\n`;
    expect((await bring(file, { district: 'nowhere' })).refusal?.reason).toBe('no_district');
    expect((await bring(file, { procedure: 'nothing' })).refusal?.reason).toBe('no_procedure');
  });

  it('judges every row and writes none when it is only a trial', async () => {
    const before = await count();
    expect(await bring(`${head}\nh-1,2026-05-20,noise,好,南市街 1 号,,\nh-2,x,noise,好,南市街 1 号,,\n`, { dryRun: true })).toMatchObject({ status: 'checked', accepted: 1, rejected: 1 });
    expect(await count()).toBe(before);
  });

  it('reads heads in Chinese by a list of names', async () => {
    const mapping = mappingOf({ columns: { 编号: 'id', 投诉时间: 'created_at', 类别: 'category', 内容: 'text', 地址: 'address' } }, 'own', plainMapping);
    expect(await bring('编号,投诉时间,类别,内容,地址\nk-1,2026-05-20,异味,垃圾站的臭味很大,南市街 1 号\n', { mapping })).toMatchObject({ accepted: 1 });
    expect((await found('import:bihuan:k-1'))[0]?.['standing']).toMatchObject({ nuisances: ['odor-waste'] });
  });

  it('stops where the database goes away, and goes on there when the file comes again', async () => {
    const file = open.put('many.csv', [head, ...Array.from({ length: 1200 }, (_, n) => `n-${n},2026-05-20,noise,好,南市街 ${n} 号,,`)].join('\n'));
    let pages = 0;
    const failing: Pick<Desk, 'registerAll'> = {
      registerAll: (registrations, lane) => {
        pages += 1;
        return pages === 2 ? Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })) : open.office.desk.registerAll(registrations, lane);
      },
    };
    const importing = { district: 'heping', now: await open.office.time.now() };
    expect(await importFile(failing, file, importing)).toMatchObject({ status: 'interrupted', read: 1000, accepted: 500, rejected: 500, reasons: { not_stored: 500 } });
    expect(await importFile(open.office.desk, file, importing)).toMatchObject({ status: 'imported', read: 1200, accepted: 700, already: 500 });
  });

  it('reads the head below the title of a table, and says so', async () => {
    const mapping = mappingOf({ columns: { 编号: 'id', 时间: 'created_at', 类别: 'category', 地址: 'address' } }, 'own', plainMapping);
    const rows = '编号,时间,类别,地址,姓名,备注\nt-1,2026-05-20,异味,南市街 1 号,王某,急\n';
    const report = await bring(`2026年5月投诉台账,,,,,\n制表：某某,,,,,\n${rows}`, { mapping });
    expect(report).toMatchObject({ read: 1, accepted: 1, remarks: [{ line: 1, what: 'head_lower', value: '3' }, { line: 1, what: 'column_not_read', value: '备注' }] });
    expect(await found('import:bihuan:t-1')).toMatchObject([{ reporters: 1 }]);
    expect(await bring(`2026年5月投诉台账\n${rows.replace('t-1', 't-2')}`, { mapping })).toMatchObject({ accepted: 1 });
    expect(await bring(`2026年5月投诉台账,,,,,\n${rows}`)).toMatchObject({ refusal: { reason: 'missing_column', sentence: { zh: expect.stringContaining('前十行') } } });
  });

  it('reads the head below the titles of a workbook as wide as it is, and refuses an id that lost its digits', async () => {
    const cells = (line: number, ...texts: string[]) => `<row r="${line}">${texts.map((text) => (/^\d{16,}$/.test(text) ? `<c><v>${text}</v></c>` : text.startsWith('#') ? `<c t="e"><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
    const rows = cells(1, '2026年5月', '投诉台账', '和', '平', '区', '表', '一', '二', '三') + cells(2, ...head.split(','))
      + cells(3, 'u-1', '2026-05-20', 'noise', '#N/A', '南市街 1 号') + cells(4, '1234567890123456789', '2026-05-20', 'noise', 'x', '南市街 1 号');
    const report = await bring(workbookBytes({ sheets: [{ name: '台账', rows }] }));
    expect(report).toMatchObject({ read: 2, accepted: 1, reasons: { inexact_id: 1 } });
    expect(report.remarks.map(({ line, what }) => `${line} ${what}`)).toEqual(['1 head_lower', '3 cell_error']);
  });

  it('seals who complained where the file says it', async () => {
    await bring(`${head},reporter_name,reporter_phone\nm-1,2026-05-20,noise,好,南市街 1 号,,,王某,13800000000\n`);
    expect(await found('import:bihuan:m-1')).toMatchObject([{ reporters: 1, standing: { anonymous: false } }]);
  });
});
