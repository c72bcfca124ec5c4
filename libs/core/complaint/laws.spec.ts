import type { Law } from '../procedure/index.js';
import { lawsOf } from './laws.js';
import { aProcedure, clerk, registered } from './testing/index.js';

const said = (en: string) => ({ zh: en, en });
const laws: readonly Law[] = [
  { code: 'noise-act', title: said('Noise'), valid: { from: '2022-06-05', to: '2026-08-14' }, when: { nuisance: ['noise-construction', 'noise-social'] } },
  { code: 'code', title: said('Code'), valid: { from: '2026-08-15' } },
  { code: 'public-security', title: said('Public security'), valid: { from: '2026-01-01' }, when: { nuisance: ['noise-social'] } },
];
const procedure = aProcedure({ laws });
const codes = (office: ReturnType<typeof registered>) => lawsOf(office.complaint.standing, office.terms).map(({ code }) => code);

describe('A complaint is judged by the law of the day of its facts', () => {
  it.each([
    ['2026-08-14 23:59', ['noise-act']], // Friday, the last minute of the act
    ['2026-08-15 00:00', ['code']], // Saturday, the first minute of the code
    ['2022-06-04 12:00', []],
  ])('received %s in the district', (receivedAt, expected) => {
    const office = registered({ procedure, at: '2026-08-17 09:00' });
    const earlier = registered({ procedure, at: '2026-08-17 09:00', receivedAt: office.instant(receivedAt) });
    expect(codes(earlier)).toEqual(expected);
  });

  it('however late it is looked at, and by the zone of the district', () => {
    const office = registered({ procedure, at: '2026-08-14 18:00' }); // Friday
    office.comesTo('2026-09-30 10:00');
    expect(codes(office)).toEqual(['noise-act']);
    // 16:00 UTC is midnight in China: already the day of the code.
    expect(codes(registered({ procedure, at: '2026-08-17 09:00', receivedAt: '2026-08-14T16:00:00.000Z' }))).toEqual(['code']);
  });

  it('with what is only for its nuisance, also once that was corrected', () => {
    const office = registered({ procedure, at: '2026-08-14 10:00', nuisances: ['noise-social'] });
    expect(codes(office)).toEqual(['noise-act', 'public-security']);
    office.does(clerk, 'correct', { nuisances: ['odor-cooking'] });
    expect(codes(office)).toEqual([]);
  });

  it('by none where the procedure names none', () => {
    expect(codes(registered({ procedure: aProcedure() }))).toEqual([]);
  });
});
