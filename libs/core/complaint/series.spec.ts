import { clerk, complainant, leader, rectified, verifier, type Office } from './testing/index.js';

const content = { way: 'phone', satisfaction: 'satisfied' } as const;
const discontent = { way: 'phone', satisfaction: 'dissatisfied' } as const;

/** A repeated complaint, rectified on Thursday 2026-09-10, whose first revisit held on Monday. */
function inTheSeries(): Office {
  const office = rectified({ repeat: true });
  office.comesTo('2026-09-14 10:00');
  return office.does(verifier, 'hold', content);
}

describe('The series 巩固回访', () => {
  it('is 30, 90 and 180 days after the rectification, however late each step is taken', () => {
    const office = inTheSeries();
    expect(office.clocksMoved).toEqual(['−revisit', '+series verifier 2026-10-10 17:00']);
    office.comesTo('2026-10-20 10:00');
    office.does(verifier, 'hold', content);
    expect(office.clocksMoved).toEqual(['↷series verifier 2026-12-09 17:00']);
    office.comesTo('2026-12-09 17:00');
    office.does(complainant, 'hold', { ...content, way: 'link' });
    expect(office.owes()).toEqual({ series: 'verifier 2027-03-09 17:00' });
    office.comesTo('2027-03-09 10:00');
    office.does(verifier, 'hold', content);
    expect(office.clocksMoved).toEqual(['−series', '+signOff clerk 2027-03-11 17:00']);
    expect(office.does(clerk, 'close', {}).complaint.state).toBe('closed');
  });

  it.each([
    ['repeated', { repeat: true }, true],
    ['dangerous', { urgency: 'danger' }, true],
    ['urgent', { urgency: 'urgent' }, false],
    ['ordinary', {}, false],
  ] as const)('for one that is %s: %o %s', (_, report, expected) => {
    const office = rectified(report).does(verifier, 'hold', content);
    expect(Object.keys(office.owes())).toEqual([expected ? 'series' : 'signOff']);
  });

  it('for one that was starred before its revisit', () => {
    expect(rectified().does(leader, 'star', { starred: true }).does(verifier, 'hold', content).owes()).toHaveProperty('series');
  });

  it('a step cannot be taken before its reminder, and from then on it can, though the alarm is late', () => {
    const office = inTheSeries();
    office.now = office.instant('2026-09-28 16:59');
    expect(office.refuses(verifier, 'hold', content)).toBe('step-not-due-yet');
    office.now = office.instant('2026-09-28 17:00'); // five working days before made-up Sat 10-10
    expect(office.does(verifier, 'hold', content).complaint.standing.step).toBe(1);
  });

  it('closing is refused before its end', () => {
    const office = inTheSeries();
    expect(office.refuses(clerk, 'close', {})).toBe('not-series-over');
  });

  it('goes on as it was settled, though the star is taken away', () => {
    const office = rectified().does(leader, 'star', { starred: true }).does(verifier, 'hold', content);
    office.does(leader, 'star', { starred: false });
    office.comesTo('2026-10-12 10:00');
    office.does(verifier, 'hold', content);
    expect(office.owes()).toEqual({ series: 'verifier 2026-12-09 17:00' });
  });

  it('dissatisfied twice in it, the explanation that is owed is not put off', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 17:00');
    office.does(verifier, 'hold', discontent);
    const { explain } = office.owes();
    office.now = office.instant('2026-12-09 17:00');
    office.does(verifier, 'hold', discontent);
    expect(office.owes()['explain']).toBe(explain);
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'dissatisfied-again', level: 'leader' }]);
    expect(office.told).toContain('supervisor: supervised');
  });

  it('content at the next step, the explanation of the last is owed all the same', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 17:00');
    office.does(verifier, 'hold', discontent);
    office.now = office.instant('2026-12-09 17:00');
    expect(office.does(verifier, 'hold', content).complaint.standing.explanationOwed).toBe(true);
  });
});
