import { basename } from 'node:path';

import { isRefusal } from '@bihuan/core';
import { bringFile, type ImportReport, type Importing } from '@bihuan/intake';

import { chicago, heping, openOffice, type OpenOffice } from '../office/open-office';
import { itWith } from '../support/shared-data';

jest.setTimeout(240_000);

describe('Importing real complaints', () => {
  let open: OpenOffice;
  beforeAll(async () => {
    open = await openOffice('2026-06-01T01:00:00.000Z', [heping, chicago]);
  });
  afterAll(() => open.end());

  const bring = async (file: string, district: string, importing: Partial<Importing> = {}): Promise<ImportReport> => {
    const { rulebook, time } = open.office;
    const now = await time.now();
    await rulebook.know(district);
    const brought = await bringFile(open.office, { path: file, fileName: basename(file), account: 'cli', reading: {} }, { district, now, outlived: rulebook.outlived(district, now), ...importing });
    if (isRefusal(brought)) throw new Error(brought.refused);
    return brought.report;
  };
  const found = <Row extends object>(source: string, columns: string) => open.rows<Row>(
    `select ${columns} from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject where f.source like $1`, source);
  const count = async (sql: string) => Number((await open.rows<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n);
  const family = ({ kinds }: ImportReport, name: string) => Object.entries(kinds).reduce((sum, [kind, n]) => sum + (kind.startsWith(name) ? n : 0), 0);

  itWith('chicago_cdph_noise_air.csv.gz', 'takes every complaint of the city of Chicago as it was closed there, and adds none when they come again', async (file) => {
    const report = await bring(file, 'chicago');
    expect(report).toMatchObject({ status: 'imported', mapping: 'chicago-cdph', read: 781, accepted: 781, rejected: 0, as: { history: 781, intake: 0 } });
    expect(family(report, 'noise')).toBe(265); // the category leads: an air conditioner is no smell
    expect(await bring(file, 'chicago')).toMatchObject({ read: 781, accepted: 0, already: 781 });
    expect(await found('chicago-cdph%', 'distinct f.resolved')).toEqual([{ resolved: true }]);
    expect(await found('chicago-cdph%', 'distinct s.state')).toEqual([{ state: 'recorded' }]);
  });

  itWith('cn_messages_noise_odor.csv.gz', 'takes every Chinese message about noise and odor, without a place and without its writer, some with both', async (file) => {
    const report = await bring(file, 'heping');
    expect(report).toMatchObject({ mapping: 'cn-messages', read: 516, accepted: 516, rejected: 0, as: { history: 516, intake: 0 } });
    expect(family(report, 'noise') + family(report, 'odor')).toBeGreaterThan(516);
    expect(await found('cn-messages', 'distinct f.resolved')).toEqual([{ resolved: false }]);
    expect(await count('sealed.reporter')).toBe(0);
  });

  itWith('cn_messages_other.csv.gz', 'leaves out what is about neither noise nor odor, and says where it belongs where words tell', async (file) => {
    const report = await bring(file, 'heping');
    expect(report).toMatchObject({ read: 617, accepted: 0, rejected: 617, reasons: { not_ours: 617 } });
    expect(report.rows.filter(({ elsewhere }) => elsewhere).length).toBeGreaterThan(200);
  });

  itWith('nyc311_noise.csv.gz', 'takes the noise of New York, and leaves a smoke detector to the housing department', async (file) => {
    const report = await bring(file, 'heping');
    expect(report).toMatchObject({ mapping: 'nyc311', read: 915, accepted: 914, reasons: { not_ours: 1 }, as: { history: 914, intake: 0 } });
    expect(report.rows[0]).toMatchObject({ id: 'nyc-26986241', value: 'NONCONST | SMOKE-DETECTOR', elsewhere: { body: 'HPD' } });
  });

  itWith('nyc311_other_types.csv.gz', 'takes only noise and odor out of all the requests of a city, and says of each of the others whose it is', async (file) => {
    const report = await bring(file, 'heping');
    expect(report).toMatchObject({ mapping: 'nyc311', read: 1093, accepted: 4, reasons: { not_ours: 1089 } });
    expect(report.rows.every(({ elsewhere }) => elsewhere)).toBe(true);
    expect(report.rows.filter(({ elsewhere }) => elsewhere?.body === 'HPD').length).toBeGreaterThan(600);
  });

  itWith('nyc_saturday_night.csv.gz', 'builds the time of a night from its name and its hour, as the clocks hang in New York', async (file) => {
    expect(await bring(file, 'heping', { as: 'history' })).toMatchObject({ mapping: 'nyc-saturday-night', read: 653, accepted: 653, as: { history: 653 } });
    const times = await found<{ at: string }>('nyc311-saturday-night', `distinct s.standing ->> 'receivedAt' as at`);
    const sorted = times.map(({ at }) => at).sort();
    expect([sorted[0], sorted.at(-1)]).toEqual(['2026-04-25T22:00:00.000Z', '2026-04-26T09:00:00.000Z']);
  });

  itWith('smell_pittsburgh.csv.gz', 'takes every bad smell of Pittsburgh by its zip, and neither good air nor tests', async (file) => {
    const report = await bring(file, 'heping');
    expect(report).toMatchObject({ mapping: 'smell-pittsburgh', read: 17_373, accepted: 14_397, reasons: { not_a_complaint: 2_976 }, as: { history: 14_397, intake: 0 } });
    expect(await found('smell-pittsburgh%', 'count(*)::int as n, count(*) filter (where f.resolved)::int as resolved, count(distinct f.subdistrict)::int > 50 as zips')).toEqual([{ n: 14_397, resolved: 0, zips: true }]);
  });

  itWith('nyc_noise_violations.csv.gz', 'refuses penalties whole, as they are no complaints', async (file) => {
    expect(await bring(file, 'heping')).toMatchObject({ status: 'refused', read: 0, refusal: { reason: 'not_a_complaint' } });
  });

  itWith('nyc_chronic_blocks_2025.csv.gz', 'refuses counts by block whole, as they are no complaints', async (file) => {
    expect(await bring(file, 'heping')).toMatchObject({ status: 'refused', read: 0, refusal: { reason: 'not_a_complaint' } });
  });

  it('starts no clock and tells nobody for whatever was taken over as history', async () => {
    expect(await count(`bihuan.clock c join bihuan.subject s on s.district = c.district and s.id = c.subject where s.state = 'recorded'`)).toBe(0);
    expect(await count('bihuan.outbox')).toBe(0);
  });
});
