import { quarter, type Quarter } from '../quarter/quarter';

jest.setTimeout(180_000);

describe('A quarter of an office with many units, most of them late', () => {
  let played: Quarter;
  beforeAll(async () => {
    played = await quarter({ complaints: 240, units: 12, seed: 'small', first: '2026-09-01', days: 91 });
  });

  it('rings every rung exactly once per due date, over the holidays too', () => {
    const { twice, passedOver, dueDates, rungs } = played.counted;
    expect([twice, passedOver]).toEqual([0, 0]);
    expect(dueDates).toBeGreaterThan(1000);
    expect(rungs.map(({ rung }) => rung)).toEqual(expect.arrayContaining(['complaint finish red-card', 'complaint finish supervise', 'order answer interview', 'order answer raise', 'order answer listing']));
  });

  it('issues orders by the clock alone, each with a number, none twice, without a gap', () => {
    const { orders, numbers, unnumbered, lettersTwice } = played.counted;
    expect(orders).toBeGreaterThan(60);
    expect(numbers).toEqual([{ series: '督字〔2026〕#号', last: orders, drawn: orders, distinct: orders, least: 1, greatest: orders }]);
    expect([unnumbered, lettersTwice]).toEqual([0, 0]);
  });

  it('leaves nothing that the checker finds at fault, and nothing parked', () => {
    expect(played.wrong).toEqual([]);
    expect(played.done['order lift']).toBeGreaterThan(10);
  });
});
