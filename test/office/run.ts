import { check, type Checked } from '@bihuan/check';

import { broken, findings, resting, rungs, standing } from './figures';
import { retold } from './retold';
import { forwardTo, halfYear, type Place, type Span } from './half-year';
import { openOffice, type District } from './open-office';
import { secondHand } from './second-hand';
import type { Tally } from './tally';
import { everyAction } from './workday';

/** What a half-year of an office came to. */
export interface Outcome {
  tally: Tally;
  standing: Record<string, string | number>[];
  rungs: Record<string, number>;
  broken: Awaited<ReturnType<typeof broken>>;
  /** Those that have not come to an end and are in no series. */
  resting: string[];
  findings: number;
  /** Complaints whose row is not what their history tells. */
  retold: string[];
  /** The same database held against all that must be so. */
  checked: Checked;
  parked: object[];
  seconds: number;
}

/** A small district beside the others: it receives what is transferred. */
export const nankai: District = { code: 'nankai', zh: '南开区', zone: 'Asia/Shanghai', calendar: 'cn', procedure: 'cn-hotline', prefix: 'NK' };

/** Opens an office, lets its people work through the span, and looks at what they leave behind; with a worker that sweeps beside them numbers, and so the dice, may fall otherwise. */
export async function runOffice(places: readonly Place[], span: Span, { worker }: { worker: boolean }): Promise<Outcome> {
  const began = Date.now();
  const open = await openOffice(`${span.first}T00:00:00.000Z`, places.map(({ district }) => district));
  try {
    const stop = worker ? await secondHand(open.database.url, (row) => open.parked.push(row)) : undefined;
    const tally = await halfYear(open.office, places, span);
    const end = new Date(Date.parse(`${span.first}T00:00:00Z`) + span.days * 86_400_000).toISOString();
    await forwardTo(open.office, end);
    await stop?.();
    return {
      tally, standing: await standing(open), rungs: await rungs(open), broken: await broken(open), resting: await resting(open), findings: await findings(open), retold: await retold(open), checked: await check(open.database.pool), parked: open.parked, seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    places.forEach(({ inflow }) => inflow?.end());
    await open.end();
  }
}

/** The outcome as a person reads it. */
export function reportOf({ tally, standing: rows, rungs: rang, broken: promises, resting: left, findings: lines, retold: told, checked, parked, seconds }: Outcome): string {
  const sorted = (counts: Record<string, number>) => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name} ${n}`).join(' · ');
  const never = everyAction.filter((action) => !(action in tally.acts) && !['register', 'remind', 'archive', 'recount', 'supervise', 'lift', 'takeBack'].includes(action));
  return [
    ...rows.map((row) => Object.entries(row).map(([name, value]) => (name === 'district' ? `${value}:` : `${name} ${value}`)).join('  ')),
    `acts      ${sorted(tally.acts)}`,
    `never     ${never.join(' ') || '–'}`,
    `rungs     ${sorted(rang)}`,
    `refusals  ${sorted(tally.refusals)}`,
    `surprises ${tally.surprises.length}${tally.surprises.slice(0, 12).map(({ number, what }) => `\n  ${number} ${what}`).join('')}`,
    `resting   ${left.length}${left.map((line) => `\n  ${line}`).join('')}`,
    `promises broken: ${Object.keys(promises).length === 0 ? 'none' : JSON.stringify(promises, null, 1)}`,
    `verify: ${lines} findings · rows that are not what their history tells: ${told.length}${told.slice(0, 3).map((one) => `\n  ${one}`).join('')} · parked: ${parked.length}${parked.slice(0, 3).map((one) => `\n  ${JSON.stringify(one)}`).join('')} · ${seconds} s`,
    `check: ${checked.violations.length} violations${checked.violations.slice(0, 12).map(({ line, number, what, en }) => `\n  [${line}] ${number ?? ''} ${what}: ${en}`).join('')} · ${JSON.stringify(checked.counts)} · rungs late by p95 ${checked.lateness.p95} ms, at most ${checked.lateness.max} ms · ${checked.ms} ms`,
    '',
  ].join('\n');
}
