import { shippedCalendar } from '../../../test/support/calendars.js';
import { shippedProcedure } from '../../../test/support/ladder-dates.js';
import { assigned, clerk, coordinator, handler, leader, otherHandler, registered } from './testing/index.js';

const cn = shippedCalendar('cn');

describe('By the hotline of Tianjin', () => {
  const tianjin = { procedure: shippedProcedure('cn-tianjin-12345'), calendar: cn, at: '2026-09-18 10:00' }; // Friday

  it.each([
    ['danger', '2026-09-18 10:15'],
    ['urgent', '2026-09-18 10:30'],
    ['ordinary', '2026-09-20 17:00'], // the Sunday that is worked
  ] as const)('what is %s is signed for by %s', (urgency, due) => {
    expect(assigned({ ...tianjin, urgency }).due('signFor')).toBe(due);
  });

  it('silence in the window of one working day is acceptance, of two where the case is hard', () => {
    const ordinary = assigned(tianjin);
    expect(ordinary.comesTo('2026-09-20 17:00')).toContain('returnWindow:silence');
    expect(ordinary.complaint.standing.accepted).toBe(true);
    expect(assigned({ ...tianjin, hard: true }).due('returnWindow')).toBe('2026-09-21 17:00');
  });

  it('after the third dispatch has come back the coordinator designates, and it cannot come back again', () => {
    const office = assigned(tianjin);
    const back = (who: typeof handler) => office.does(who, 'return', { reason: 'not-ours' });
    back(handler).does(clerk, 'assign', { unit: 'housing' });
    back(otherHandler).does(clerk, 'assign', { unit: 'environment' });
    back(handler);
    expect(office.refuses(clerk, 'assign', { unit: 'housing' })).toBe('coordinator-designates');
    office.does(coordinator, 'assign', { unit: 'housing' });
    expect(office.complaint.standing.binding).toBe(true);
    expect(office.refuses(otherHandler, 'return', { reason: 'not-ours' })).toBe('is-binding');
  });
});

describe('By the Regulation on Petition Work', () => {
  const petition = { procedure: shippedProcedure('cn-petition-2022'), calendar: cn, at: '2026-09-18 10:00' }; // Friday

  it('is registered and transferred in 15 days, which end in the holiday and pass on to the first day after it', () => {
    expect(registered(petition).due('triage')).toBe('2026-10-08 17:00'); // Thursday
  });

  it('is objected to within 5 working days and finished in 60 days', () => {
    const office = assigned(petition);
    expect([office.due('returnWindow'), office.due('finish')]).toEqual(['2026-09-24 17:00', '2026-11-17 17:00']); // Thursday, Tuesday
  });

  it('is extended once, by 30 days at most, and by the leader only', () => {
    const office = assigned(petition);
    const until = (at: string) => ({ until: office.instant(at) });
    expect(office.refuses(handler, 'askExtension', until('2026-12-17 17:01'))).toBe('extension-too-long'); // Thursday
    office.does(handler, 'askExtension', until('2026-12-17 17:00'));
    expect(office.told).toEqual(['leader: extension-asked']);
    expect(office.refuses(coordinator, 'grantExtension', until('2026-12-17 17:00'))).toBe('not-the-approver');
    office.does(leader, 'grantExtension', until('2026-12-17 17:00'));
    expect(office.due('finish')).toBe('2026-12-17 17:00');
    expect(office.told).toContain('complainant: extension-granted');
    expect(office.refuses(handler, 'askExtension', until('2026-12-18 17:00'))).toBe('extended-too-often');
  });
});

describe('By the clock of the police in New York', () => {
  it('noise of Thursday night before a holiday falls due on the holiday morning, 8 hours after it came in', () => {
    const calendar = { ...shippedCalendar('us-federal'), zone: 'America/New_York' };
    const office = registered({ procedure: shippedProcedure('nyc-noise'), calendar, at: '2026-07-02 22:00', nuisances: ['noise-social'] });
    expect(office.due('finish')).toBe('2026-07-03 06:00'); // Friday, Independence Day observed
    office.does(clerk, 'assign', { unit: 'environment' });
    expect(office.comesTo('2026-07-03 10:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:reminder', 'finish:yellow-card', 'finish:due', 'finish:red-card']);
  });

  it('through the night in which the clocks go back it has 8 hours all the same', () => {
    const calendar = { ...shippedCalendar('us-federal'), zone: 'America/New_York' };
    const office = registered({ procedure: shippedProcedure('nyc-noise'), calendar, at: '2026-10-31 22:00', nuisances: ['noise-social'] });
    expect(office.due('finish')).toBe('2026-11-01 05:00'); // Sunday; the hour from 01:00 came twice
  });
});
