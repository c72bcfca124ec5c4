import { complaintFlags, complaintRules, evidenceKinds, findings, isRefusalCode, nuisances, type Complaint } from '@bihuan/core';
import { applies, filled, places } from './filled.js';
import { nuisanceOf, storiesMapping, type Step } from './mapping.js';

/** The commands of the stories as their makers describe them, with every reason and result. */
const format = [
  'assign:CDPH', 'inspect:no_access', 'inspect:observed', 'plan_follow_up', 'revisit:observed', 'refer', 'cite', 'link_duplicate', 'visit_after_close:observed',
  ...['duplicate', 'citation', 'referred', 'no_violation', 'no_access', 'not_inspected', 'unspecified'].map((reason) => `close:${reason}`),
];

const { commands, office, register } = storiesMapping;
const steps = Object.entries(commands).flatMap(([command, { steps }]) => steps.map((step): [string, Step] => [`${command} → ${step.action}`, step]));
const rolesThere = office.accounts.flatMap(({ roles }) => roles);

describe('The mapping of the stories', () => {
  it('knows every command that such an office can give, and no other', () => {
    expect(Object.keys(commands).sort()).toEqual([...format].sort());
  });

  it('leaves no command out: each becomes at least one action', () => {
    expect(Object.entries(commands).filter(([, { steps }]) => steps.length === 0)).toEqual([]);
  });

  it('says in both languages why each command is played as it is', () => {
    const said = [office.why, register.why, storiesMapping.whySecondsBefore, ...Object.values(commands).map(({ why }) => why)];
    for (const { zh, en } of said) {
      expect(zh).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(en.split(' ').length).toBeGreaterThan(4);
    }
  });

  it.each(steps)('plays %s as a move of the table, by a role that may make it and is there', (_, { action, by }) => {
    expect(Object.keys(complaintRules.table)).toContain(action);
    expect(complaintRules.table[action]?.by).toContain(by);
    expect(rolesThere).toContain(by);
  });

  it.each(steps)('gives %s every text that the table asks of a person', (_, { action, texts = {} }) => {
    for (const name of complaintRules.table[action]?.texts ?? []) expect(texts[name]?.trim()).toBeTruthy();
  });

  it.each(steps)('names for %s only flags, findings, evidence and places that there are', (_, step) => {
    if (step.if) expect(Object.keys(complaintFlags)).toContain(step.if.replace(/^not /, ''));
    const found = (step.payload?.['findings'] ?? []) as string[];
    expect(findings).toEqual(expect.arrayContaining(found));
    expect(evidenceKinds).toEqual(expect.arrayContaining((step.evidence ?? []).map(({ kind }) => kind)));
    const named = [...JSON.stringify(step).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(places)).toEqual(expect.arrayContaining(named));
  });

  it('never makes up a finding where nobody was let in or nobody went', () => {
    for (const command of ['close:no_access', 'close:not_inspected']) {
      expect(commands[command]?.steps.map(({ payload }) => payload)).toEqual([{ findings: [] }]);
    }
    expect(isRefusalCode('finding-missing')).toBe(true); // with this the table answers it
  });

  it('has a nuisance of the table for every kind and text', () => {
    expect(nuisances).toEqual(expect.arrayContaining(register.nuisances.map(({ nuisance }) => nuisance)));
    expect(nuisanceOf(register, 'noise', 'loud music all night')).toBe('noise-social');
    expect(nuisanceOf(register, 'noise', '')).toBe('noise-other');
    expect(nuisanceOf(register, 'odor', 'SMELLS LIKE GREASE')).toBe('odor-cooking');
    expect(nuisanceOf(register, 'light', 'A LAMP')).toBeUndefined();
  });

  it('puts the handler into a unit that exists, and nobody else of the office', () => {
    const units = office.units.map(({ id }) => id);
    for (const { roles, unit } of office.accounts) expect(roles.includes('handler') ? units.includes(unit ?? '') : unit === undefined).toBe(true);
  });
});

describe('A step of the mapping', () => {
  const complaint = { id: 'c1', number: 'CHI2021000001', standing: { arrived: false }, clocks: { finish: { dueAt: '2021-01-11T23:00:00.000Z' } } } as unknown as Complaint;
  const filling = { command: { id: 'cdph-1', line: 1, at: '', key: '', what: '', said: {} }, at: '2021-01-04T14:00:00.000Z', complaint };

  it('has its places filled wherever they stand, and keeps what it does not know', () => {
    expect(filled({ milestones: ['{finishDue}'], at: '{at}', milestone: 1 }, filling)).toEqual({ milestones: ['2021-01-11T23:00:00.000Z'], at: '2021-01-04T14:00:00.000Z', milestone: 1 });
    expect(filled('{id} {original} {toString}', filling)).toBe('cdph-1 {original} {toString}');
  });

  it('is passed over where its flag does not hold', () => {
    expect(applies({ if: 'not arrived', by: 'handler', action: 'arrive' }, complaint)).toBe(true);
    expect(applies({ if: 'arrived', by: 'handler', action: 'arrive' }, complaint)).toBe(false);
  });
});
