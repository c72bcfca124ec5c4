import { localDate } from '../calendar/index.js';
import { aCalendar, handler, system, verifier, year2027 } from '../complaint/testing/index.js';
import { conditionsOf } from './conditions.js';
import { daysInSeason, isInSeason, isSeason } from './season.js';
import { anAssignedProblem } from './testing/a-problem.js';

const rectifiedOn = (date: string, entered = {}) => {
  const office = anAssignedProblem(entered);
  office.comesTo(`${date} 10:00`);
  return office.isRectified();
};

describe('A problem is looked at again and again 巩固回访', () => {
  it('30, 90 and 180 days after it was rectified, and then the sign-off may be applied for', () => {
    const office = rectifiedOn('2026-09-14').does(verifier, 'hold', { way: 'on-site' });
    const steps = [office.due('series')];
    while (office.problem.clocks['series']?.state === 'running') {
      office.comesTo(office.due('series'));
      office.does(verifier, 'hold', { way: 'on-site' });
      if (office.problem.clocks['series']?.state === 'running') steps.push(office.due('series'));
    }
    expect(steps).toEqual(['2026-10-14 17:00', '2026-12-14 17:00', '2027-03-15 17:00']); // Wed; Sun 13th; Sat 13th
    expect(office.problem.clocks['apply']).toMatchObject({ state: 'running', holder: 'unit:environment' });
    expect(office.told).toEqual(['environment: to-apply']);
  });

  it('a step cannot be made long before it is due', () => {
    const office = rectifiedOn('2026-09-14').does(verifier, 'hold', { way: 'on-site' });
    expect(office.refuses(verifier, 'hold', { way: 'on-site' })).toBe('step-not-due-yet');
  });

  it('after a relapse on day 100 the next gap is 30 days again', () => {
    const office = rectifiedOn('2026-09-14').does(verifier, 'hold', { way: 'on-site' });
    for (const _ of [30, 90]) {
      office.comesTo(office.due('series'));
      office.does(verifier, 'hold', { way: 'on-site' });
    }
    expect(office.problem.standing).toMatchObject({ step: 2, held: 3 });
    office.comesTo('2026-12-23 10:00'); // the hundredth day
    office.hears('c9');
    expect(office.dispatches.map(({ subject, command, ifItStillMay }) => [subject, command.action, ifItStillMay])).toEqual(expect.arrayContaining([['p1', 'relapse', true]]));
    office.does(system, 'relapse', { source: 'complaints' });
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { round: 2, step: 0, held: 0, relapses: 1, causes: [] } });
    expect(office.due('finish')).toBe('2027-01-22 17:00');
    office.isRectified().does(verifier, 'hold', { way: 'on-site' });
    expect(office.due('series')).toBe('2027-01-22 17:00'); // thirty days after 2026-12-23
  });

  it('a complaint received before the rectification and joined after it is no relapse', () => {
    const office = anAssignedProblem();
    const before = office.now;
    office.comesTo('2026-09-14 10:00');
    office.isRectified().does(verifier, 'hold', { way: 'on-site' }).does(system, 'gather', { complaint: 'c9', at: before });
    expect(office.dispatches.filter(({ kind }) => kind === 'problem')).toEqual([]);
    expect(office.problem.standing.fresh).toEqual([]);
  });

  it('whoever says it again between the rectification and the first look breaks it as well', () => {
    const office = rectifiedOn('2026-09-14');
    office.comesTo('2026-09-15 10:00');
    office.hears('c9');
    expect(office.dispatches.map(({ command }) => command.action)).toContain('relapse');
    expect(office.does(system, 'relapse', { source: 'complaints' }).problem).toMatchObject({ state: 'assigned', standing: { round: 2, relapses: 1 }, clocks: { revisit: { state: 'stopped' } } });
  });

  it('a complaint that was gathered long ago and is said again is a relapse like a new one', () => {
    const office = anAssignedProblem().hears('c1');
    office.comesTo('2026-09-14 10:00');
    office.isRectified().does(verifier, 'hold', { way: 'on-site' });
    const { grade } = office.problem.standing;
    office.comesTo('2026-09-21 10:00');
    office.hears('c1');
    expect(office.dispatches.map(({ command }) => command.action)).toContain('relapse');
    expect(office.problem.standing).toMatchObject({ grade, complaints: ['c1'], fresh: [{ complaint: 'c1' }] });
  });

  it('a look that fails opens the next round, and nothing of the last plan counts', () => {
    const office = rectifiedOn('2026-09-14').does(verifier, 'fail', { way: 'on-site' });
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { round: 2, planned: null, causes: [], similar: false } });
    expect(office.due('finish')).toBe('2026-10-14 17:00');
    expect(office.problem.clocks['revisit']?.state).toBe('stopped');
  });

  it('a look that did not come about is made again, and counts for nothing', () => {
    const office = rectifiedOn('2026-09-14');
    office.comesTo(office.due('revisit'));
    office.does(verifier, 'miss', { reason: 'no-access', way: 'on-site' });
    expect(office.problem).toMatchObject({ state: 'rectified', standing: { held: 0 } });
    expect(office.due('revisit')).toBe('2026-09-21 17:00');
  });

  it('in its season only: a step in winter of what disturbs in summer is made when the summer comes', () => {
    const office = rectifiedOn('2026-09-14', { season: { from: '05-15', to: '10-15' } }).does(verifier, 'hold', { way: 'on-site' });
    expect(office.due('series')).toBe('2026-10-14 17:00');
    office.comesTo('2026-10-14 17:00');
    office.does(verifier, 'hold', { way: 'on-site' });
    expect(office.due('series')).toBe('2027-05-15 17:00');
    expect(office.problem.clocks['series']?.why).toMatchObject({ movedEnd: 'season', lastDay: '2027-05-15', amount: 90 });
  });

  it('a step that was counted while the next year was unknown stays in its season when the year is loaded', () => {
    const known = rectifiedOn('2026-09-28', { season: { from: '12-20', to: '02-20' } }).does(verifier, 'hold', { way: 'on-site' });
    expect(known.due('series')).toBe('2026-12-20 17:00');
    known.comesTo('2026-12-20 17:00');
    known.does(verifier, 'hold', { way: 'on-site' });
    known.comesTo('2026-12-27 17:00');
    known.does(verifier, 'hold', { way: 'on-site' });
    expect([known.due('series'), known.problem.clocks['series']?.provisional]).toEqual(['2027-12-20 17:00', true]); // 180 days end on Saturday 2027-03-27
    known.calendar = aCalendar(year2027);
    known.does(system, 'recount', { calendar: 'cn' });
    expect([known.due('series'), known.problem.clocks['series']?.provisional]).toEqual(['2027-12-20 17:00', false]);
  });

  it('calm days count only in the season, and from the last complaint on', () => {
    const { calendar } = anAssignedProblem();
    const count = (season: { from: string; to: string } | null) => daysInSeason(season, '2026-09-30T04:00:00.000Z', '2026-11-30T04:00:00.000Z', calendar);
    expect([count(null), count({ from: '05-15', to: '10-15' }), count({ from: '11-15', to: '03-15' })]).toEqual([61, 15, 16]);
    const office = rectifiedOn('2026-09-14');
    office.comesTo('2026-10-14 10:00');
    const calm = () => conditionsOf(office.problem, office.terms).find(({ condition }) => condition === 'calm-days');
    expect(calm()).toEqual({ condition: 'calm-days', met: false, has: 30, wants: 90 });
    office.hears('c9');
    expect(calm()).toMatchObject({ has: 0 });
    expect(localDate(calendar.zone, office.now)).toBe('2026-10-14');
  });

  it('a series of which nothing has held yet is not over, though nobody has settled its steps', () => {
    const office = rectifiedOn('2026-09-14');
    const series = () => conditionsOf(office.problem, office.terms).find(({ condition }) => condition === 'series');
    expect(series()).toEqual({ condition: 'series', met: false, has: 0, wants: 3 });
    office.does(verifier, 'hold', { way: 'on-site' });
    expect(series()).toMatchObject({ met: false, has: 0, wants: 3 });
  });

  it('a season may run over the New Year, and has days that every year has', () => {
    expect(isInSeason({ from: '11-15', to: '03-15' }, '2027-01-10')).toBe(true);
    expect(isInSeason({ from: '11-15', to: '03-15' }, '2027-06-10')).toBe(false);
    expect([{ from: '02-29', to: '03-15' }, { from: '13-01', to: '03-15' }, { from: '06-31', to: '07-01' }, { from: '05-15', to: '09-30' }].map(isSeason)).toEqual([false, false, false, true]);
  });

  it('whoever rectified may go there, but not say that it holds', () => {
    const office = rectifiedOn('2026-09-14').does(verifier, 'hold', { way: 'on-site' }).does(handler, 'visit', { at: '2026-09-14T02:00:00.000Z', evidence: [] });
    expect(office.refuses(handler, 'hold', { way: 'on-site' })).toBe('not-your-role');
  });
});
