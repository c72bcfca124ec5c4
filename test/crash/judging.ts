import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { check } from '@bihuan/check';

import type { Ledger } from './asking';
import type { Canaries } from './canaries';
import { counted, type Tallied } from './counting';
import type { CrashPlan } from './crash-run';
import type { FaultLog } from './fault-log';
import type { KillCount } from './kill-count';
import { lateness } from './lateness';
import type { OpenStage } from './opening';
import type { Report } from './report';
import type { Timekeeper } from './timekeeper';

/** What is left of a run when everybody has gone home. */
export interface Played {
  ledger: Ledger;
  canaries: Canaries;
  time: Timekeeper;
  faults: FaultLog;
  kills: KillCount;
  /** What waits still although nothing is broken any more. */
  waits: string[];
}

/** No rung may ring later than this, in milliseconds of real time, whatever was killed meanwhile. */
const LATENESS_BOUND = 65_000;

/** Holds against the database what everybody wrote down. */
export async function judge({ seed, folder, redis, workers, kills: wanted, faults: chosen, without }: CrashPlan, stage: OpenStage, played: Played, began: number): Promise<Report> {
  const { ledger, canaries, time, faults, kills, waits } = played;
  const clients = await ledger.record.lines();
  await ledger.record.close();
  stage.keepDatabaseLog();
  const tallied = counted(clients, ledger.counts, faults.all);
  const checked = await check(stage.pool, {
    evidence: { clients, receiver: stage.receiver.lines(), canaries: canaries.all, searched: searched(folder), faults: faults.done.length },
  });
  const silencing = new Set(chosen.filter(({ silences }) => silences).map(({ name }) => name));
  const late = await lateness(stage.pool, time, LATENESS_BOUND, faults.all.filter(({ fault }) => silencing.has(fault)));
  const [problems] = (await stage.pool.query<Report['problems']>(onTheLedger)).rows;
  const [sums] = (await stage.pool.query<{ history: number; complaints: number; issued: number; lifted: number; deliveries: number; notices: number; rungs: number; days: number }>(sizes)).rows;
  const receiver = stage.receiver.lines();
  return {
    seed, alarms: redis ? 'Redis' : 'PostgreSQL', workers, ...(without === undefined ? {} : { without }),
    seconds: Math.round((Date.now() - began) / 1000),
    ...tallied,
    kills: kills.total, killsByKind: kills.byKind,
    complaints: sums?.complaints ?? 0, orders: { issued: sums?.issued ?? 0, lifted: sums?.lifted ?? 0 }, problems: problems ?? { repeated: 0, entered: 0, joined: 0, rectified: 0, signedOff: 0, revoked: 0 },
    history: sums?.history ?? 0, rungs: sums?.rungs ?? 0, notices: sums?.notices ?? 0, deliveries: sums?.deliveries ?? 0,
    arrivals: receiver.length, effects: receiver.filter(({ effect }) => effect).length,
    days: sums?.days ?? 0,
    lateness: late,
    violations: [
      ...emptiness(tallied, kills.total, wanted),
      ...silence({ rungs: sums?.rungs ?? 0, measured: late.measured, arrivals: receiver.length }),
      ...(await parked(stage)),
      ...checked.violations.map(({ line, number, subject, what, en }) => `line ${line}: ${en} (${number ?? subject ?? ''} ${what})`),
      ...(checked.unlisted > 0 ? [`and ${checked.unlisted} more that the checker did not list`] : []),
      ...ledger.odd, ...waits, ...late.beyond,
      ...fallen(stage, folder), ...overtaken(folder),
    ],
  };
}

const sizes = `select
  (select count(*) from bihuan.subject where kind = 'complaint')::int as complaints,
  (select count(*) from bihuan.subject where kind = 'order')::int as issued, (select count(*) from bihuan.subject where kind = 'order' and state = 'lifted')::int as lifted, (select count(*) from bihuan.history)::int as history,
  (select count(*) from bihuan.history where id like 'clock:%')::int as rungs, (select count(*) from bihuan.inbox)::int as notices,
  (select count(*) from bihuan.delivery)::int as deliveries,
  (select extract(day from max(at) - min(at)) from bihuan.history)::int as days`;

/** What became of problems, by their histories. */
const onTheLedger = `select
  count(*) filter (where h.event ->> 'action' = 'enter' and h.event -> 'payload' ->> 'source' = 'repeat')::int as repeated,
  count(*) filter (where h.event ->> 'action' = 'enter' and h.event -> 'payload' ->> 'source' <> 'repeat')::int as entered,
  count(*) filter (where h.event ->> 'action' = 'gather')::int as joined, count(*) filter (where h.event ->> 'action' = 'rectify')::int as rectified,
  count(*) filter (where h.event ->> 'action' = 'signOff')::int as "signedOff", count(*) filter (where h.event ->> 'action' = 'revoke')::int as revoked
  from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject where s.kind = 'problem'`;

/** A fault that has failed so often, and never succeeded, is a broken instrument; less often, the database may have lain down each time. */
const OFTEN = 5;

/** A run in which nothing happened proves nothing. */
export function emptiness({ operations, faults }: Tallied, kills: number, wanted: number): string[] {
  return [
    ...(operations.ok === 0 ? ['nobody did anything'] : operations.ok < kills ? [`only ${operations.ok} acceptances beside ${kills} kills: there was hardly anything to be lost`] : []),
    ...(kills === 0 ? ['nothing was killed'] : kills < wanted ? [`only ${kills} of ${wanted} kills in the time that there was`] : []),
    ...Object.entries(faults).flatMap(([name, { struck, failed }]) => (struck === 0 && failed >= OFTEN ? [`the fault ${name} could never be struck`] : [])),
  ];
}

/** Nor does one in which no clock rang, nobody was told, or nobody saw when. */
export function silence({ rungs, measured, arrivals }: { rungs: number; measured: number; arrivals: number }): string[] {
  return [...(rungs === 0 ? ['no clock ever rang'] : measured === 0 ? ['of no rung it was seen when it was due'] : []), ...(arrivals === 0 ? ['nothing ever came to the receiver'] : [])];
}

/** No fault of a run is a reason to give up: what was put aside was put aside for a crash. Only a command may be, which was refused. */
async function parked({ pool }: OpenStage): Promise<string[]> {
  const { rows } = await pool.query<{ what: string }>(`
    select subject || ' clock ' || name || ': ' || last_error as what from bihuan.clock where parked_at is not null
    union all select subject || ' notice ' || no || ': ' || last_error from bihuan.outbox where parked_at is not null and topic = 'notice'
    union all select subject || ' delivery ' || no || ': ' || last_error from bihuan.delivery where status = 'parked'`);
  return rows.map(({ what }) => `parked: ${what}`);
}

/** Lines of a log told after the one with which a program takes its leave: what it was, and where it stood. */
const LAST_WORDS = 16;

/** Programs that ended by themselves, but for a start without a database, which is repeated; and how Node takes its leave. */
function fallen({ api, workers }: OpenStage, folder: string): string[] {
  const codes = [api, ...workers].flatMap(({ app, endedAlone }) => endedAlone.filter((code) => code !== 1).map((code) => `${app} ended by itself with ${code ?? 'a signal'}`));
  const leaves = logs(folder).flatMap(({ place, text }) => leaveTaking(text.split('\n')).map((line) => `${place}: ${line.slice(0, 300)}`));
  return [...codes, ...leaves];
}

function leaveTaking(lines: string[]): string[] {
  const first = lines.findIndex((line) => /unhandled|uncaught|^Node\.js v\d/i.test(line));
  return first < 0 ? [] : lines.slice(first, first + LAST_WORDS).filter((line) => line.trim() !== '');
}

/** Whoever has read an older version is turned away by the guard of the version; the key of history is the wall behind it, which nobody may reach. */
function overtaken(folder: string): string[] {
  const times = logs(folder).filter(({ place }) => place === 'postgres.log').reduce((sum, { text }) => sum + text.split('unique constraint "history_pkey"').length - 1, 0);
  return times > 0 ? [`the guard of the version let ${times} writes through that had read an older one; the key of history refused them`] : [];
}

function logs(folder: string): { place: string; text: string }[] {
  return readdirSync(folder).filter((name) => name.endsWith('.log')).map((place) => ({ place, text: readFileSync(join(folder, place), 'utf8') }));
}

function searched(folder: string): { place: string; text: string }[] {
  const bodies = join(folder, 'receiver-bodies.txt');
  return [...logs(folder), ...(existsSync(bodies) ? [{ place: 'bodies that the receiver was sent', text: readFileSync(bodies, 'utf8') }] : [])];
}
