import type { LargeOffice } from './office';

/** What a quarter came to, counted from histories alone. */
export interface Counted {
  complaints: number;
  orders: number;
  /** Rungs that rang, by kind, clock and what the rung did. */
  rungs: { rung: string; times: number }[];
  /** Due dates of clocks that ran. */
  dueDates: number;
  /** A rung of one due date that stands twice in a history. */
  twice: number;
  /** A rung between two that rang which did not. */
  passedOver: number;
  /** Letters of measures and levels that were told the same party twice for one order. */
  lettersTwice: number;
  numbers: { series: string; last: number; drawn: number; distinct: number; least: number; greatest: number }[];
  /** Orders without a number of the register. */
  unnumbered: number;
}

const rungs = `
  select s.kind || ' ' || (h.event -> 'rang' ->> 'clock') || ' ' || coalesce(h.event -> 'payload' ->> 'rung', h.event -> 'payload' ->> 'measure', h.event ->> 'action') as rung, count(*)::int as times
  from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject where h.event ? 'rang' group by 1 order by 1`;

const rang = `select district, subject, event -> 'rang' ->> 'clock' as clock, (event -> 'rang' ->> 'dueNo')::int as due_no, (event -> 'rang' ->> 'rung')::int as rung from bihuan.history where event ? 'rang'`;

const sums = `
  with rang as (${rang}),
  per_date as (select district, subject, clock, due_no, count(*) as times, count(distinct rung) as different, max(rung) - min(rung) + 1 as span from rang group by 1, 2, 3, 4),
  marks as (select distinct h.district, h.subject, m ->> 'name' as clock, (m ->> 'dueNo')::int as due_no from bihuan.history h, jsonb_array_elements(h.event -> 'clocks') as m)
  select (select count(*)::int from bihuan.subject where kind = 'complaint') as complaints, (select count(*)::int from bihuan.subject where kind = 'order') as orders,
    (select count(*)::int from marks) as "dueDates",
    (select coalesce(sum(times - different), 0)::int from per_date) as twice, (select coalesce(sum(span - different), 0)::int from per_date) as "passedOver",
    (select count(*)::int from (select i.subject, i.addressee, i.about, i.facts ->> 'level', i.facts ->> 'measure' from bihuan.inbox i where i.about in ('measure-taken', 'order-raised', 'order-issued')
      group by 1, 2, 3, 4, 5 having count(*) > 1) as again) as "lettersTwice",
    (select count(*)::int from bihuan.subject where kind = 'order' and number !~ '^督字〔\\d{4}〕[1-9]\\d*号$') as unnumbered`;

const numbers = `
  select n.series, n.last, count(*)::int as drawn, count(distinct d.digits)::int as distinct, min(d.digits)::int as least, max(d.digits)::int as greatest
  from bihuan.number_series n
  join bihuan.subject s on s.district = n.district and s.kind = 'order' and s.number like replace(n.series, '#', '%')
  cross join lateral (select substring(s.number from '〕(\\d+)号$')::int as digits) as d
  group by n.series, n.last order by n.series`;

/** Counts from what stands in the database. */
export async function counted({ database }: LargeOffice): Promise<Counted> {
  const ask = async <Row extends object>(text: string) => (await database.pool.query<Row>(text)).rows;
  const [sum] = await ask<Omit<Counted, 'rungs' | 'numbers'>>(sums);
  if (!sum) throw new Error('nothing was counted');
  return { ...sum, rungs: await ask(rungs), numbers: await ask(numbers) };
}

/** What is not as it must be; empty when everything is. */
export function wrongIn({ twice, passedOver, lettersTwice, unnumbered, numbers: series, orders }: Counted): string[] {
  const drawn = series.reduce((sum, one) => sum + one.drawn, 0);
  return [
    ...(twice > 0 ? [`${twice} rungs rang twice for one due date`] : []),
    ...(passedOver > 0 ? [`${passedOver} rungs were passed over`] : []),
    ...(lettersTwice > 0 ? [`${lettersTwice} letters went out twice`] : []),
    ...(unnumbered > 0 ? [`${unnumbered} orders have no number of the register`] : []),
    ...(drawn === orders ? [] : [`${orders} orders and ${drawn} numbers`]),
    ...series.flatMap(({ series: name, last, drawn: n, distinct, least, greatest }) => (n === distinct && least === 1 && greatest === last && n === last ? [] : [`${name}: ${n} numbers, ${distinct} different, ${least} to ${greatest}, the series stands at ${last}`])),
  ];
}
