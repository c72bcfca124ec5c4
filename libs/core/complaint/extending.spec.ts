import { aProcedure, as, assigned, coordinator, handler, leader, otherHandler, type Office } from './testing/index.js';

const until = (office: Office, at: string) => ({ until: office.instant(at) });

describe('askExtension 申请延期', () => {
  it('starts the ruling and tells who may rule, here the coordinator', () => {
    const office = assigned();
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    expect(office.clocksMoved).toEqual(['+extensionRuling coordinator 2026-09-11 17:00']);
    expect(office.told).toEqual(['coordinator: extension-asked']);
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('is-asked');
  });

  it('is for before the due date, to the second', () => {
    const office = assigned();
    office.now = office.instant('2026-09-17 17:00');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('already-overdue');
  });

  it.each([
    ['extension-not-later', '2026-09-17 17:00'],
    ['extension-too-long', '2026-10-08 17:01'], // ten working days after Thu 17, Sun 20 worked
  ])('is refused as %s', (code, at) => {
    const office = assigned();
    expect(office.refuses(handler, 'askExtension', until(office, at))).toBe(code);
  });

  it('may be for all that the procedure allows', () => {
    const office = assigned();
    office.does(handler, 'askExtension', until(office, '2026-10-08 17:00')).does(coordinator, 'grantExtension', until(office, '2026-10-08 17:00'));
    expect(office.due('finish')).toBe('2026-10-08 17:00');
  });

  it('is refused to another unit and without a reason', () => {
    const office = assigned();
    expect(office.refuses(otherHandler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('not-your-unit');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'), {})).toBe('text-missing');
  });
});

describe('grantExtension 同意延期 and refuseExtension 不同意延期', () => {
  const asked = () => {
    const office = assigned();
    return office.does(handler, 'askExtension', until(office, '2026-09-22 17:00'));
  };

  it('moves the due date, and arms only the rungs that still lie ahead', () => {
    const office = asked();
    office.comesTo('2026-09-11 16:00');
    office.does(coordinator, 'grantExtension', until(office, '2026-09-22 17:00'));
    expect(office.clocksMoved).toEqual(['↷finish environment 2026-09-22 17:00', '−extensionRuling']);
    expect(office.told).toEqual(['environment: extension-granted', 'complainant: extension-granted']);
    expect(office.comesTo('2026-09-22 17:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:yellow-card', 'finish:due']);
  });

  it('each rung rings once a due date: the old date’s card does not spare the new one’s', () => {
    const office = assigned();
    expect(office.comesTo('2026-09-16 17:00')).toContain('finish:yellow-card');
    office.does(handler, 'askExtension', until(office, '2026-09-18 12:00'));
    office.does(coordinator, 'grantExtension', until(office, '2026-09-18 12:00'));
    expect(office.comesTo('2026-09-18 12:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:yellow-card', 'finish:due']);
    const ids = office.history.filter(({ rang }) => rang?.clock === 'finish').map(({ id }) => id);
    expect(ids).toEqual(['clock:finish:1:0', 'clock:finish:2:0', 'clock:finish:2:1']);
  });

  it('a card that the new due date has already behind it is not shown', () => {
    const office = asked();
    office.comesTo('2026-09-11 10:00');
    office.does(coordinator, 'grantExtension', until(office, '2026-09-17 18:00'));
    expect(office.clock('finish').nextRung).toBe(0);
    const late = assigned({ matter: 'consult' });
    late.comesTo('2026-09-11 16:00');
    late.does(handler, 'askExtension', until(late, '2026-09-12 12:00')).does(coordinator, 'grantExtension', until(late, '2026-09-12 12:00'));
    expect(late.clock('finish').nextRung).toBe(1); // one working day before Saturday noon is Friday noon
  });

  it('silence is refusal, and the old date stands', () => {
    const office = asked();
    expect(office.comesTo('2026-09-11 17:00')).toContain('extensionRuling:silence');
    expect(office.complaint.standing).toMatchObject({ askedBy: null, extensions: 0 });
    expect(office.due('finish')).toBe('2026-09-17 17:00');
    expect(office.told).toContain('complainant: extension-refused');
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-asked');
  });

  it('a refusal is told with its reason; it may be asked again', () => {
    const office = asked();
    expect(office.refuses(coordinator, 'refuseExtension', {}, {})).toBe('text-missing');
    office.does(coordinator, 'refuseExtension', {});
    expect(office.clocksMoved).toEqual(['−extensionRuling']);
    expect(office.told).toEqual(['environment: extension-refused', 'complainant: extension-refused']);
    expect(office.refuses(coordinator, 'refuseExtension', {})).toBe('not-asked');
    expect(office.asks(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBeUndefined();
  });

  it('is granted so many times only', () => {
    const office = asked().does(coordinator, 'grantExtension', until(assigned(), '2026-09-21 17:00'));
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-22 17:00'))).toBe('extended-too-often');
  });

  it('is the approver’s, who is not the asker', () => {
    const office = asked();
    expect(office.refuses(leader, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-the-approver');
    expect(office.refuses(as('coordinator', handler), 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('handling-unit-may-not-rule');
    const moved = { ...as('coordinator', handler), actorUnit: undefined };
    expect(office.refuses(moved, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('asked-it-himself');
    expect(office.refuses(moved, 'refuseExtension', {})).toBe('asked-it-himself');
    expect(office.refuses(handler, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-your-role');
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-10-08 17:01'))).toBe('extension-too-long');
  });

  it('may be the leader’s where the procedure says so', () => {
    const { finish } = aProcedure().clocks;
    const byLeader = aProcedure({ clocks: { finish: { ...finish, extend: { ...finish.extend, approvedBy: ['leader'] } } } });
    const office = assigned({ procedure: byLeader });
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    expect(office.told).toEqual(['leader: extension-asked']);
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-09-21 17:00'))).toBe('not-the-approver');
    expect(office.asks(leader, 'grantExtension', until(office, '2026-09-21 17:00'))).toBeUndefined();
  });
});
