import { movesOf, roleFor } from '../loop/index.js';
import { complaintRules } from './index.js';
import type { Role } from '../words/index.js';
import { assigned, handler, rectified, registered, supervisor } from './testing/index.js';

const office = { account: 'chen', unit: 'petitions' };

describe('Buttons', () => {
  const moves = (complaint = registered(), roles: readonly Role[] = ['clerk']) =>
    movesOf(complaintRules, complaint.complaint, { ...office, roles }, complaint.terms);

  it('show every move that a person’s roles know, and say why one is barred', () => {
    const offered = moves();
    expect(offered.find(({ action }) => action === 'assign')).toEqual({ action: 'assign', by: 'clerk', allowed: true });
    expect(offered.find(({ action }) => action === 'close')).toMatchObject({ allowed: false, why: { refused: 'not-from-this-state' } });
    expect(offered.map(({ action }) => action)).not.toContain('signFor');
    expect(offered.map(({ action }) => action)).not.toContain('register');
  });

  it('show nothing to those who change nothing', () => {
    expect(moves(registered(), ['auditor', 'administrator'])).toEqual([]);
  });

  it('and the role taken are those of the role that may', () => {
    const third = rectified();
    expect(moves(third, ['clerk', 'verifier']).find(({ action }) => action === 'hold')).toMatchObject({ by: 'verifier', allowed: true });
    expect(roleFor(complaintRules, registered().complaint, 'assign', { ...office, roles: ['supervisor', 'clerk'] }, registered().terms)).toBe('clerk');
    expect(roleFor(complaintRules, registered().complaint, 'assign', { ...office, roles: ['supervisor'] }, registered().terms)).toBe('supervisor');
    expect(roleFor(complaintRules, registered().complaint, 'assign', { ...office, roles: ['auditor'] }, registered().terms)).toBeUndefined();
    expect(roleFor(complaintRules, null, 'register', { ...office, roles: ['verifier', 'clerk'] }, registered().terms)).toBe('clerk');
  });

  it('refuse a handler of another unit', () => {
    const offered = movesOf(complaintRules, assigned().complaint, { account: 'he', unit: 'housing', roles: ['handler'] }, assigned().terms);
    expect(offered.filter(({ allowed }) => allowed)).toEqual([]);
  });
});

describe('Nobody of a unit that has handled a complaint', () => {
  it('rules on it for the office, whatever other role he has', () => {
    const office = rectified().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' });
    const refused = (by: Role, action: 'sendBack' | 'lift' | 'withdraw', payload: object) =>
      expect(office.refuses({ ...handler, by }, action, payload as never)).toBe('handling-unit-may-not-rule');
    refused('clerk', 'sendBack', { missing: [] });
    refused('coordinator', 'sendBack', { missing: [] });
    refused('supervisor', 'lift', { reason: 'by-hand' });
    refused('clerk', 'withdraw', {});
  });
});
