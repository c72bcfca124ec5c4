import { importFile, type ImportReport } from '@bihuan/intake';

import { chicago, heping, openOffice, type OpenOffice } from '../office/open-office';
import { itWith } from '../support/shared-data';

jest.setTimeout(60_000);

describe('Importing real complaints', () => {
  let open: OpenOffice;
  beforeAll(async () => {
    open = await openOffice('2026-06-01T01:00:00.000Z', [heping, chicago]);
  });
  afterAll(() => open.end());

  const bring = async (file: string, district: string): Promise<ImportReport> =>
    importFile(open.office.desk, file, { district, now: await open.office.time.now() });
  const kinds = async (district: string) => {
    const rows = await open.rows<{ kind: string; n: number }>(
      `select nuisance as kind, count(*)::int as n from bihuan.subject, jsonb_array_elements_text(standing -> 'nuisances') as nuisance where district = $1 group by nuisance`, district);
    return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  };

  itWith('chicago_cdph_noise_air.csv.gz', 'takes every complaint of the city of Chicago, and adds none when they come again', async (file) => {
    expect(await bring(file, 'chicago')).toMatchObject({ status: 'imported', mapping: 'chicago-cdph', read: 781, accepted: 781, rejected: 0 });
    expect(await bring(file, 'chicago')).toMatchObject({ read: 781, accepted: 0, already: 781 });
    const found = await kinds('chicago');
    const noise = Object.entries(found).reduce((sum, [kind, n]) => sum + (kind.startsWith('noise') ? n : 0), 0);
    expect(noise).toBe(265); // the category leads: an air conditioner is no smell
    expect(await open.rows(`select from bihuan.complaint_fact where district = 'chicago' and not resolved`)).toEqual([]);
  });

  itWith('cn_messages_noise_odor.csv.gz', 'takes every Chinese message about noise and odor, without a place and without its writer', async (file) => {
    expect(await bring(file, 'heping')).toMatchObject({ mapping: 'cn-messages', read: 516, accepted: 516, rejected: 0 });
    expect(await open.rows(`select from bihuan.complaint_fact where district = 'heping' and resolved`)).toEqual([]);
    expect(await open.rows('select from sealed.reporter')).toEqual([]);
  });

  itWith('cn_messages_other.csv.gz', 'leaves out what is about neither noise nor odor', async (file) => {
    expect(await bring(file, 'heping')).toMatchObject({ read: 617, accepted: 0, rejected: 617, reasons: { not_ours: 617 } });
  });
});
