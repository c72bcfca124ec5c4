import { unverifiedIn } from '../procedure/index.js';
import { dueSentence } from '../words/due-sentence.js';
import { groundsOf } from './grounds.js';
import { aProcedure, assigned, clerk, coordinator, hours, workingDays, type Office } from './testing/index.js';

const basis = { zh: '某条例第三十四条', en: 'some regulation, article 34' };
const plain = aProcedure();
const procedure = aProcedure({
  clocks: {
    signFor: { ...plain.clocks.signFor, amounts: [{ ...workingDays(1), basis }] },
    finish: {
      ...plain.clocks.finish,
      amounts: [{ ...hours(24), when: { urgency: ['urgent', 'danger'] } }, { ...workingDays(5), unverified: true }],
    },
  },
});
const grounds = (office: Office, clock: string) => groundsOf(office.clock(clock), office.complaint.standing, procedure);

describe('Where the number comes from by which a clock was counted', () => {
  it('is said of the line that was counted by', () => {
    const office = assigned({ procedure });
    expect(grounds(office, 'finish')).toMatchObject({ unverified: true });
    expect(grounds(office, 'signFor')).toMatchObject({ basis });
    expect(grounds(office, 'returnWindow').unverified).toBeUndefined();
    expect(grounds(assigned({ procedure, urgency: 'urgent' }), 'finish').unverified).toBeUndefined();
  });

  it('stays that of the line after a mark has changed', () => {
    const office = assigned({ procedure });
    office.now = office.instant('2026-09-17 15:00'); // two hours before it is due, so that 24 hours would be later
    office.does(clerk, 'correct', { urgency: 'urgent' });
    expect(office.due('finish')).toBe('2026-09-17 17:00');
    expect(grounds(office, 'finish')).toMatchObject({ unverified: true });
  });

  it('is that of the whole number for the rest that a pause left', () => {
    const office = assigned({ procedure });
    office.does(coordinator, 'pause', { reason: 'respondent-absent', until: office.instant('2026-09-15 17:00'), evidence: ['record'] });
    office.does(coordinator, 'resume', {});
    expect(office.clock('finish').why.milliseconds).toBeDefined();
    expect(grounds(office, 'finish')).toMatchObject({ unverified: true });
  });

  it('is nothing where somebody named the date', () => {
    const office = assigned({ procedure });
    office.does(coordinator, 'pause', { reason: 'respondent-absent', until: office.instant('2026-09-15 17:00'), evidence: ['record'] });
    expect(grounds(office, 'pauseEnds')).toEqual({});
  });

  it('stands in the sentence that explains a due date', () => {
    const office = assigned({ procedure });
    const sentence = (clock: string, language: 'zh' | 'en') => dueSentence(office.clock(clock), language, grounds(office, clock));
    expect(sentence('finish', 'zh')).toContain('；时长未经核实，以本单位文件为准。');
    expect(sentence('finish', 'en')).toContain('the number is unverified');
    expect(sentence('signFor', 'zh')).toContain('；依据：某条例第三十四条。');
    expect(sentence('signFor', 'en')).toContain('; by some regulation, article 34.');
    expect(sentence('signFor', 'en')).not.toContain('unverified');
  });

  it('can be listed for a whole procedure', () => {
    expect(unverifiedIn(procedure)).toEqual(['clocks.finish.amounts[1]']);
    expect(unverifiedIn(plain)).toEqual([]);
  });
});
