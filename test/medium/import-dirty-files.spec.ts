import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { isRefusal } from '@bihuan/core';
import { bringFile, mappingOf, plainMapping, type ImportReport } from '@bihuan/intake';
import { parse } from 'csv-parse/sync';

import { heping, openOffice, type OpenOffice } from '../office/open-office';
import { describeWith, sharedData } from '../support/shared-data';

jest.setTimeout(120_000);

interface Expected {
  file: string;
  whole_file: 'import' | 'refuse' | 'either';
  accept: [number, number];
  reject: [number, number];
  reasons: string[];
  accept_ids?: string[];
  either_ids?: string[];
  reject_ids?: string[];
  mapping?: Record<string, string>;
  encoding?: string;
  timezone?: string;
  unpack_first?: boolean;
}

const row = (kind: string, n: number) => `${kind}-d-${n}`;

describeWith('dirty/expected.json', 'Importing files as they should not be', (list) => {
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Expected[] };
  let open: OpenOffice;
  let folder: string;
  const reports = new Map<string, ImportReport>();
  beforeAll(async () => {
    open = await openOffice('2027-01-10T01:00:00.000Z', [heping]);
    folder = mkdtempSync(join(tmpdir(), 'bihuan-dirty-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await open.end();
  });

  const bring = async ({ file, mapping, encoding, timezone, unpack_first: packed }: Expected): Promise<ImportReport> => {
    let path = sharedData(`dirty/files/${file}`) ?? '';
    if (packed) writeFileSync((path = join(folder, 'unpacked.csv')), gunzipSync(readFileSync(sharedData(`dirty/files/${file}`) ?? '')));
    const { rulebook, time } = open.office;
    const now = await time.now();
    await rulebook.know('heping');
    // As the command line brings it in: many rows at once want their tables counted anew on the way.
    const brought = await bringFile(open.office, { path, fileName: file, account: 'cli', reading: {} }, {
      district: 'heping', now, encoding, zone: timezone, outlived: rulebook.outlived('heping', now),
      ...(mapping ? { mapping: mappingOf({ columns: mapping }, file, plainMapping) } : {}),
    });
    if (isRefusal(brought)) throw new Error(brought.refused);
    return brought.report;
  };
  const stored = (prefix: string) => open.rows<{ key: string; lat: number | null; lon: number | null; address: string | null; account: string | null; received: string; at: string }>(
    `select f.opening_key as key, f.lat, f.lon, f.address, s.standing ->> 'receivedAt' as at,
       (select x.body from bihuan.text x where x.district = s.district and x.subject = s.id and x.name = 'account') as account
     from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.opening_key like $1`, `import:bihuan:${prefix}%`);
  const kept = async (file: string, n: number) => (await stored(row(file, n)))[0];

  it.each(files)('$file comes in or is refused as it must be, and adds nothing when it comes again', async (expected) => {
    const report = await bring(expected);
    reports.set(expected.file, report);
    expect(report.accepted + report.rejected).toBe(report.read);
    expect(report.rows).toHaveLength(report.rejected);
    if (report.status === 'refused') {
      expect(expected.whole_file).not.toBe('import');
      expect(expected.reasons).toContain(report.refusal?.reason);
      expect(report).toMatchObject({ read: 0, rows: [] });
    } else {
      expect(expected.whole_file).not.toBe('refuse');
      expect([report.accepted >= expected.accept[0], report.accepted <= expected.accept[1]]).toEqual([true, true]);
      expect([report.rejected >= expected.reject[0], report.rejected <= expected.reject[1]]).toEqual([true, true]);
      expect(expected.reasons).toEqual(expect.arrayContaining(Object.keys(report.reasons)));
      expect(report.acceptedIds).toEqual(expect.arrayContaining(expected.accept_ids ?? []));
      const listed = new Set([...(expected.accept_ids ?? []), ...(expected.either_ids ?? [])]);
      if (listed.size > 0) expect(report.acceptedIds.filter((id) => !listed.has(id))).toEqual([]);
      for (const id of expected.reject_ids ?? []) expect(report.rows.map((one) => one.id)).toContain(id);
    }
    const again = await bring(expected);
    expect(again).toMatchObject({ status: report.status, accepted: 0, read: report.read, already: report.accepted });
  });

  it('keeps every text and address of a row that came in letter for letter', async () => {
    let compared = 0;
    for (const { file, encoding, unpack_first: packed, accept } of files.filter((one) => one.file.endsWith('.csv') || one.unpack_first)) {
      const report = reports.get(file);
      if (!report || report.accepted === 0 || accept[1] > 1000 || file.startsWith('utf16')) continue;
      const bytes = readFileSync(sharedData(`dirty/files/${file}`) ?? '');
      const text = new TextDecoder(encoding ?? 'utf-8').decode(packed ? gunzipSync(bytes) : bytes);
      const delimiter = text.split('\n')[0]?.includes(';') ? ';' : text.split('\n')[0]?.includes('\t') ? '\t' : ',';
      const written = parse(text, { bom: true, delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], skip_records_with_error: true }) as string[][];
      const heads = (written[0] ?? []).map((name) => ({ 内容: 'text', 地址: 'address', 编号: 'id' })[name] ?? name);
      const found = new Map((await stored(file.replace(/\..*/, ''))).map((one) => [one.key.replace('import:bihuan:', ''), one]));
      for (const id of report.acceptedIds) {
        const cells = written.find((one) => one[heads.indexOf('id')] === id);
        if (!cells) continue; // behind a quotation mark that is never closed
        compared += 1;
        const cell = (name: string) => cells[heads.indexOf(name)]?.trim() ?? '';
        expect([id, found.get(id)?.account ?? '', found.get(id)?.address ?? '']).toEqual([id, cell('text'), cell('address')]);
      }
    }
    expect(compared).toBeGreaterThan(70);
  });

  const its = (file: string) => reports.get(file) ?? ({} as ImportReport);
  const notes = (file: string) => its(file).remarks.map(({ id, what }) => `${id} ${what}`);

  it('tells every date that had to be guessed, and takes the next midnight for 24:00', async () => {
    expect(notes('hour_24.csv')).toEqual([`${row('hour_24', 3)} date_guessed`]);
    expect((await kept('hour_24', 3))?.at).toMatch(/^2026-12-31T16:00|^2027-01-10/);
    expect(its('hour_24.csv').remarks[0]?.sentence.en).toContain('2026-12-31T16:00:00.000Z');
    expect(notes('excel_serial.csv')).toEqual([`${row('excel_serial', 3)} date_guessed`]);
    expect(its('excel_serial.csv').remarks[0]?.sentence.en).toContain('2025-12-07T22:00:00.000Z');
    expect(its('ambiguous_date.csv').rows.map(({ id, reason }) => `${id} ${reason}`)).toEqual([`${row('ambiguous_date', 3)} bad_date`, `${row('ambiguous_date', 4)} bad_date`]);
  });

  it('never keeps a point that is nowhere: without it, or turned round and told', async () => {
    expect(await kept('coordinate_out_of_range', 4)).toMatchObject({ lat: null, lon: null });
    expect(notes('coordinate_out_of_range.csv')).toEqual([`${row('coordinate_out_of_range', 4)} point_left_out`]);
    expect(await kept('swapped_lat_lon', 3)).toMatchObject({ lat: 30.66, lon: 104.06 });
    expect(notes('swapped_lat_lon.csv')).toEqual([`${row('swapped_lat_lon', 3)} point_turned`]);
    expect(await open.rows('select from bihuan.complaint_fact where abs(lat) > 90 or abs(lon) > 180')).toEqual([]);
  });

  it('names what is missing in one message, and reports a tail that a quotation mark swallowed', () => {
    expect(its('missing_column.csv').refusal).toMatchObject({ reason: 'missing_column', value: 'created_at, category' });
    expect(its('duplicate_headers.csv').refusal).toMatchObject({ reason: 'duplicate_column', value: 'text' });
    const { read, accepted, reasons } = its('unclosed_quote.csv');
    expect([read > accepted, reasons.unclosed_quote]).toEqual([true, 1]);
  });

  it('keeps the first where an id comes twice, and counts records and not lines', async () => {
    expect((await kept('same_id_twice', 1))?.account).not.toContain('changed');
    expect(its('newlines_in_cells.csv').read).toBe(4);
    expect((await kept('newlines_in_cells', 3))?.address).toContain('\n');
  });

  it('has no letter in its report that would turn round the rest of a line, and none stored as NUL', async () => {
    const sentences = [...reports.values()].flatMap(({ rows, remarks }) => [...rows, ...remarks].flatMap(({ id, value, sentence }) => [id, value, sentence.zh, sentence.en]));
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter((one) => /[\p{Cf}\p{Cc}]/u.test(one))).toEqual([]);
    expect(its('nul_bytes.csv').reasons).toEqual({ control_character: 1 });
  });

  it('reads a date cell of a workbook as a day in the zone of the importer', async () => {
    const dates = (await stored('xlsx_date_cells')).map(({ at }) => at).sort();
    expect(dates).toEqual(['2026-01-31T16:00:00.000Z', '2026-04-02T22:49:00.000Z']);
    expect(its('xlsx_date_cells.xlsx')).toMatchObject({ status: 'imported', accepted: 2 });
  });
});
