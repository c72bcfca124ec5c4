import { aProcedure, assigned, clerk, handler, notOurs, otherHandler, registered, type Office } from '../complaint/testing/index.js';
import type { DutyList } from './duty-list.js';
import { routeOf } from './routing.js';

const building: DutyList = { from: '2026-01-01', rows: [{ nuisances: ['noise-construction'], unit: 'housing' }, { nuisances: ['odor-waste'], unit: 'dissolved' }] };
const route = ({ complaint, terms }: Office, lists = [building]) => routeOf(complaint, '南市', lists, terms)?.payload;
const withFirst = aProcedure({ assignment: { firstReceiver: true } });

describe('To whom a complaint goes where nobody names a unit', () => {
  it('is the unit of the list, with the row that says so', () => {
    expect(route(registered())).toEqual({ unit: 'housing', duty: { from: '2026-01-01', row: 1 } });
    expect(route(registered({ nuisances: ['noise-traffic'] }))).toBeUndefined();
    expect(route(registered(), [])).toBeUndefined();
  });

  it('is asked of the local day on which it was received, and not of today', () => {
    const lists: DutyList[] = [building, { from: '2026-09-10', rows: [{ unit: 'market' }] }];
    expect(route(registered({ receivedAt: '2026-09-09T15:59:59.000Z' }), lists)).toMatchObject({ unit: 'housing' });
    expect(route(registered({ receivedAt: '2026-09-09T16:00:00.000Z' }), lists)).toMatchObject({ unit: 'market', duty: { from: '2026-09-10', row: 1 } });
  });

  it('is the successor where the unit of the list is no more', () => {
    expect(route(registered({ nuisances: ['odor-waste'] }))).toEqual({ unit: 'market', duty: { from: '2026-01-01', row: 2 } });
  });

  it('is the first receiver where the list’s own unit has returned it, or the list is silent, and the procedure says so', () => {
    const bounced = (procedure = withFirst) => assigned({ procedure }).does(handler, 'return', notOurs);
    expect(route(bounced())).toEqual({ unit: 'housing', duty: { from: '2026-01-01', row: 1 } });
    expect(route(bounced(), [])).toEqual({ unit: 'environment', firstReceiver: true });
    const twice = bounced().does(clerk, 'assign', { unit: 'housing' }).does(otherHandler, 'return', notOurs);
    expect(route(twice)).toEqual({ unit: 'environment', firstReceiver: true });
    const without = bounced(aProcedure()).does(clerk, 'assign', { unit: 'housing' }).does(otherHandler, 'return', notOurs);
    expect(route(without)).toEqual({ unit: 'housing', duty: { from: '2026-01-01', row: 1 } });
    expect(route(bounced(aProcedure()), [])).toBeUndefined();
  });

  it('is nobody as long as nobody had it and the list is silent', () => {
    expect(route(registered({ procedure: withFirst }), [])).toBeUndefined();
  });
});
