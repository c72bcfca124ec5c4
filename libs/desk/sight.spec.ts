import type { Directory, StaffRole } from '@bihuan/core';
import { holdersOf, maskedName, maskedPhone, mayKnowReporter, maySee, type Person } from './index.js';

const unit = (id: string, parent: string | null) => [id, { id, parent, validFrom: '2020-01-01', validTo: null, activePeople: 1 }] as const;
const directory: Directory = { units: Object.fromEntries([unit('district', null), unit('street', 'district'), unit('other', null)]) };
const person = (role: StaffRole, at: string | null = null): Person => ({ district: 'd', account: 'a', name: 'n', roles: [role], unit: at });
const complaint = { unit: 'street', beside: ['squad'], respondentUnit: null };

it.each(['clerk', 'coordinator', 'verifier', 'supervisor', 'leader', 'auditor'] as const)('shows a %s the whole district', (role) => {
  expect(maySee(person(role), complaint, directory)).toBe(true);
});

it('shows a handler what his own unit has, and an administrator no case', () => {
  expect(maySee(person('handler', 'street'), complaint, directory)).toBe(true);
  expect(maySee(person('handler', 'other'), complaint, directory)).toBe(false);
  expect(maySee(person('handler', 'district'), complaint, directory)).toBe(false);
  expect(maySee(person('handler'), { unit: null, beside: [], respondentUnit: null }, directory)).toBe(false);
  expect(maySee(person('administrator'), complaint, directory)).toBe(false);
});

it('shows it to the handlers of a unit that assists or is consulted as long as it does', () => {
  expect(maySee(person('handler', 'squad'), complaint, directory)).toBe(true);
  expect(maySee(person('handler', 'squad'), { ...complaint, beside: [] }, directory)).toBe(false);
  expect(maySee(person('handler', 'squad'), { ...complaint, respondentUnit: 'squad' }, directory)).toBe(false);
});

it('hides a complaint about a unit from the people of that unit and of those below it', () => {
  expect(maySee(person('clerk', 'street'), { unit: null, beside: [], respondentUnit: 'district' }, directory)).toBe(false);
  expect(maySee(person('clerk', 'other'), { unit: null, beside: [], respondentUnit: 'district' }, directory)).toBe(true);
  expect(maySee(person('clerk'), { unit: null, beside: [], respondentUnit: 'district' }, directory)).toBe(true);
});

it('lets only those who deal with complainants know who complained', () => {
  const knows = (['clerk', 'coordinator', 'verifier', 'supervisor', 'leader', 'auditor', 'handler', 'administrator'] as const).filter((role) => mayKnowReporter(person(role)));
  expect(knows).toEqual(['clerk', 'coordinator', 'verifier', 'supervisor']);
});

it('masks names and numbers', () => {
  expect([maskedName('投诉人甲'), maskedName(undefined), maskedPhone('+86 138 0000 2210'), maskedPhone('13800002210'), maskedPhone('88123'), maskedPhone(null)])
    .toEqual(['投*', null, '138****2210', '138****2210', '****23', null]);
});

it('asks the worklist for roles, unit and account', () => {
  expect(holdersOf(person('handler', 'street'))).toEqual(['role:handler', 'unit:street', 'account:a']);
});
