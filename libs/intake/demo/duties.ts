import type { DutyList, DutyRow, Nuisance } from '@bihuan/core';

const streets = [['青梧街道', 'qingwu'], ['望鹤街道', 'wanghe'], ['棠梨街道', 'tangli']] as const;
const ofTheStreets = (...nuisances: Nuisance[]): DutyRow[] => streets.map(([street, unit]) => ({ nuisances, subdistricts: [street], unit }));

/** Which complaints of the demo district are whose, as such a district divides them. */
export const tinglanDuties: DutyList = {
  from: '2020-01-01',
  rows: [
    { nuisances: ['noise-construction'], unit: 'housing' },
    { nuisances: ['noise-equipment', 'noise-industrial'], unit: 'environment' },
    { nuisances: ['odor-industrial'], unit: 'environment-watch' },
    { nuisances: ['noise-social', 'noise-traffic'], unit: 'police' },
    { nuisances: ['noise-social'], activities: ['commerce'], unit: 'urban' },
    { nuisances: ['odor-cooking', 'odor-waste'], unit: 'urban' },
    ...ofTheStreets('odor-sewage'),
    ...ofTheStreets('noise-other', 'odor-other'),
  ],
};
