import { clashIn, dutyOf, type DutyList, type DutyRow } from './duty-list.js';

const june: DutyList = {
  from: '2026-01-01',
  rows: [
    { unit: 'environment' },
    { nuisances: ['odor-cooking'], unit: 'urban' },
    { nuisances: ['odor-cooking'], subdistricts: ['青梧街道'], unit: 'qingwu' },
    { activities: ['entertainment'], unit: 'police' },
    { nuisances: ['noise-traffic'], to: '2026-03-31', unit: 'police' },
  ],
};
const july: DutyList = { from: '2026-07-01', rows: [{ unit: 'urban' }] };

const unitOf = (asked: Partial<Parameters<typeof dutyOf>[1]>) => {
  const found = dutyOf([july, june], { nuisances: ['odor-cooking'], day: '2026-06-30', ...asked });
  return found && `${found.row.unit} by row ${found.no} of ${found.list.from}`;
};

describe('The duty list 职责清单', () => {
  it('gives a complaint to the unit of the row that names most of it', () => {
    expect(unitOf({ subdistrict: '青梧街道' })).toBe('qingwu by row 3 of 2026-01-01');
    expect(unitOf({ subdistrict: '望鹤街道' })).toBe('urban by row 2 of 2026-01-01');
    expect(unitOf({ subdistrict: null })).toBe('urban by row 2 of 2026-01-01');
    expect(unitOf({ nuisances: ['noise-social'], activity: 'entertainment' })).toBe('police by row 4 of 2026-01-01');
    expect(unitOf({ nuisances: ['noise-social'] })).toBe('environment by row 1 of 2026-01-01');
  });

  it('of two rows that name equally much of a complaint of two kinds takes the first', () => {
    expect(unitOf({ nuisances: ['noise-social', 'odor-cooking'], activity: 'entertainment' })).toBe('urban by row 2 of 2026-01-01');
  });

  it('asks the day on which it was received: what came in June stays with the old row, also when it is asked in July', () => {
    expect(unitOf({ day: '2026-06-30' })).toBe('urban by row 2 of 2026-01-01');
    expect(unitOf({ day: '2026-07-01' })).toBe('urban by row 1 of 2026-07-01');
    expect(unitOf({ day: '2025-12-31' })).toBeUndefined();
  });

  it('lets a row end before its list does', () => {
    expect(unitOf({ nuisances: ['noise-traffic'], day: '2026-03-31' })).toBe('police by row 5 of 2026-01-01');
    expect(unitOf({ nuisances: ['noise-traffic'], day: '2026-04-01' })).toBe('environment by row 1 of 2026-01-01');
  });
});

describe('Two rows of a duty list', () => {
  const [cooking, police]: DutyRow[] = [{ nuisances: ['odor-cooking', 'odor-waste'], unit: 'urban' }, { nuisances: ['odor-waste'], unit: 'police' }];

  it('may not give the same complaint to two units, and are named by their numbers', () => {
    expect(clashIn([{ unit: 'environment' }, cooking!, police!])).toEqual({ one: 2, other: 3 });
    expect(clashIn([{ subdistricts: ['青梧街道'], unit: 'qingwu' }, { nuisances: ['odor-waste'], unit: 'urban' }])).toEqual({ one: 1, other: 2 });
    expect(clashIn([{ unit: 'environment' }, { unit: 'urban' }])).toEqual({ one: 1, other: 2 });
  });

  it('may say the same twice, or be of different days, or of different weight', () => {
    expect(clashIn([cooking!, { ...police!, unit: 'urban' }])).toBeUndefined();
    expect(clashIn([{ ...cooking!, to: '2026-06-30' }, { ...police!, from: '2026-07-01' }])).toBeUndefined();
    expect(clashIn([{ ...cooking!, to: '2026-07-01' }, { ...police!, from: '2026-07-01' }])).toEqual({ one: 1, other: 2 });
    expect(clashIn([{ unit: 'environment' }, police!])).toBeUndefined();
    expect(clashIn([cooking!, { nuisances: ['odor-waste'], subdistricts: ['青梧街道'], unit: 'qingwu' }])).toBeUndefined();
  });
});
