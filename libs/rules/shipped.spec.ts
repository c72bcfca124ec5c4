import { join } from 'node:path';
import { loadCalendars, loadProcedures } from './index.js';

const folder = join(process.cwd(), 'procedures');
describe('x', () => {
  it('loads', () => {
    const { procedures, faults } = loadProcedures(folder);
    expect(faults).toEqual([]);
    expect(procedures.map((p) => p.procedure)).toEqual(['amsterdam-nuisance', 'cn-hotline']);
    expect(loadCalendars(join(folder, 'calendars')).faults).toEqual([]);
  });
});
