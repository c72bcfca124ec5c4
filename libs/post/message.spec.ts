import type { NoticePeriod } from '@bihuan/core';
import type { Delivery } from '@bihuan/store';

import { messageOf } from './message.js';

describe('What goes to a webhook', () => {
  const period: NoticePeriod = {
    valid: { from: '2026-01-01' }, digest: { hours: ['08:30'], on: 'workingDay' }, atOnce: [{ urgency: ['danger'], about: ['assigned', 'order-issued'] }], soon: [{ rung: ['red-card'] }],
  };
  const delivery = (more: Partial<Delivery>): Delivery => ({
    district: 'heping', id: 1, webhook: 'w', url: 'https://example.org', secret: 's', subject: 'c', no: '2.1', addressee: 'unit:environment', about: 'assigned', facts: {}, at: '2026-09-10T16:00:00.000Z', tries: 0, ...more,
  });
  const data = (more: Partial<Delivery>, standing: object, rules: NoticePeriod | undefined = period, kind: 'complaint' | 'order' = 'complaint') =>
    (JSON.parse(messageOf(delivery(more), { subject: { kind, number: 'HP1', standing }, period: rules }, { pathOf: () => '/a/x' }).body) as { data: object }).data;

  it('says by the rules of mail whether it waits: danger goes at once, a red card soon, the rest with the digest', () => {
    expect(data({}, { urgency: 'danger' })).toEqual({ number: 'HP1', about: 'assigned', to: 'unit:environment', facts: {}, way: 'atOnce' });
    expect(data({ about: 'rung', facts: { rung: 'red-card' } }, { urgency: 'ordinary' })).toMatchObject({ way: 'soon' });
    expect(data({}, { urgency: 'ordinary' })).toMatchObject({ way: 'digest' });
    expect(data({ about: 'order-issued' }, { danger: true }, period, 'order')).toMatchObject({ way: 'atOnce' });
  });

  it('says nothing of it where no rules are in force', () => {
    expect(messageOf(delivery({}), { subject: { kind: 'complaint', number: 'HP1', standing: { urgency: 'danger' } }, period: undefined }, { pathOf: () => '/a/x' }).body).not.toContain('way');
  });
});
