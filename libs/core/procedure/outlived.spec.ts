import { aCalendar, aProcedure } from '../complaint/testing/index.js';
import { shippedProcedure } from '../../../test/support/ladder-dates.js';
import { outlived } from './outlived.js';

const past = outlived(aProcedure(), aCalendar(), '2026-09-10T01:00:00.000Z');

it('what came in years ago is older than every clock of the procedure', () => {
  expect(past('2016-05-04T03:00:00.000Z')).toBe(true);
});

it('what came in last month is not, while a watch could still run', () => {
  expect(past('2026-08-10T01:00:00.000Z')).toBe(false);
});

it('is the same for all complaints of one day', () => {
  const days = Array.from({ length: 800 }, (_, back) => new Date(Date.parse('2026-09-10') - back * 86_400_000).toISOString().slice(0, 10));
  const turned = days.findIndex((day) => past(`${day}T00:00:00.000Z`));
  expect(turned).toBeGreaterThan(30);
  expect(days.slice(turned).every((day) => past(`${day}T23:59:59.000Z`))).toBe(true);
});

it('what the repeat rule of the ledger still looks back at is not, however short the clocks are', () => {
  const { ledger, ...procedure } = shippedProcedure('cn-hotline');
  const looksBack = outlived({ ...procedure, ledger: { ...ledger!, repeat: { ...ledger!.repeat, days: 4000 } } }, aCalendar(), '2026-09-10T01:00:00.000Z');
  expect(looksBack('2016-05-04T03:00:00.000Z')).toBe(false);
});
