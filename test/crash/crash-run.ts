import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { check } from '@bihuan/check';

import { Canaries } from './canaries';
import { Chance } from './chance';
import { Client } from './client';
import { ClientsRecord } from './clients-record';
import type { Ledger } from './asking';
import { counted, type Tallied } from './counting';
import type { Fault } from './fault';
import { FaultLog } from './fault-log';
import { heal } from './healing';
import { KillCount } from './kill-count';
import { suffer } from './killer';
import { KnownComplaints } from './known-complaints';
import { lateness } from './lateness';
import { LineToApi } from './line-to-api';
import { openStage, type OpenStage, type StagePlan } from './opening';
import { atWork, offices } from './people';
import type { Report } from './report';
import { Supervisor } from './supervisor';
import { Timekeeper } from './timekeeper';

/** What a run is to be. */
export interface CrashPlan extends StagePlan {
  kills: number;
  faults: readonly Fault[];
  /** Longest that faults go on, in milliseconds. */
  longestMs: number;
  /** Longest pause of a client between two wishes, in milliseconds. */
  pauseMs: number;
  /** The safeguard that was taken out, if one was. */
  without?: string;
}

/** No rung may ring later than this, in milliseconds of real time, whatever was killed meanwhile. */
const LATENESS_BOUND = 65_000;

/** Clients, record, faults, checker: one run, from the empty database to its report. Leaves everything in the folder that it was judged by. */
export async function crashRun(plan: CrashPlan): Promise<Report> {
  const began = Date.now();
  const stage = await openStage(plan);
  try {
    const played = await play(plan, stage);
    const report = await judge(plan, stage, played, began);
    writeFileSync(join(plan.folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await stage.close();
  }
}

interface Played {
  ledger: Ledger;
  canaries: Canaries;
  time: Timekeeper;
  faults: FaultLog;
  kills: KillCount;
  waits: string[];
}

/** Everybody at work, until what was to be suffered has been suffered and nothing waits any more. */
async function play({ seed, folder, kills, faults, longestMs, pauseMs }: CrashPlan, stage: OpenStage): Promise<Played> {
  const chance = new Chance(seed);
  const [ofCanaries, ofTime, ofSupervisor, ofKiller] = Array.from({ length: 4 }, () => new Chance(chance.between(1, 2 ** 31)));
  const canaries = new Canaries(ofCanaries as Chance);
  const ledger: Ledger = { record: await ClientsRecord.open(folder), accepted: stage.accepted, odd: [], counts: new Map(), late: new Set(), over: false };
  const known = new KnownComplaints();
  const clients: Client[] = [];
  // One after the other: many at once from one address look like somebody who guesses passwords.
  for (const [number, { login, office }] of atWork.entries()) {
    const line = new LineToApi(stage.url, login);
    await line.signIn();
    const elsewhere = offices.find((other) => other !== office)?.district ?? office.district;
    clients.push(new Client({ number, seed, line, office, elsewhere, chance: new Chance(seed + (number + 1) * 7919), canaries, known, ledger, pauseMs }));
  }

  const time = new Timekeeper(stage.pool, folder, ofTime as Chance);
  const supervisor = new Supervisor([stage.api, ...stage.workers], ofSupervisor as Chance);
  const log = new FaultLog(folder);
  const count = new KillCount(stage);
  const [working, timing, watching] = [Promise.all(clients.map((client) => client.work())), time.work(800), supervisor.work()];
  await suffer({ stage, faults, kills, until: Date.now() + longestMs, chance: ofKiller as Chance, log, count });
  ledger.over = true;
  time.end();
  await Promise.all([working, timing]);
  await Promise.all(ledger.late);
  const waits = await heal(stage);
  await time.look();
  count.look();
  supervisor.end();
  await watching;
  return { ledger, canaries, time, faults: log, kills: count, waits };
}

/** Holds against the database what everybody wrote down. */
async function judge({ seed, folder, redis, workers, kills: wanted, without }: CrashPlan, stage: OpenStage, played: Played, began: number): Promise<Report> {
  const { ledger, canaries, time, faults, kills, waits } = played;
  const clients = await ledger.record.lines();
  const tallied = counted(clients, ledger.counts, faults.all);
  const checked = await check(stage.pool, {
    evidence: { clients, receiver: stage.receiver.lines(), canaries: canaries.all, searched: searched(folder), faults: faults.done.length },
  });
  const late = await lateness(stage.pool, time, LATENESS_BOUND);
  const [sums] = (await stage.pool.query<{ history: number; complaints: number; deliveries: number; notices: number; rungs: number; days: number }>(sizes)).rows;
  const receiver = stage.receiver.lines();
  return {
    seed, alarms: redis ? 'Redis' : 'PostgreSQL', workers, ...(without === undefined ? {} : { without }),
    seconds: Math.round((Date.now() - began) / 1000),
    ...tallied,
    kills: kills.total, killsByKind: kills.byKind,
    complaints: sums?.complaints ?? 0, history: sums?.history ?? 0, rungs: sums?.rungs ?? 0, notices: sums?.notices ?? 0, deliveries: sums?.deliveries ?? 0,
    arrivals: receiver.length, effects: receiver.filter(({ effect }) => effect).length,
    days: sums?.days ?? 0,
    lateness: late,
    violations: [
      ...emptiness(tallied, kills.total, wanted),
      ...checked.violations.map(({ line, number, subject, what, en }) => `line ${line}: ${en} (${number ?? subject ?? ''} ${what})`),
      ...(checked.unlisted > 0 ? [`and ${checked.unlisted} more that the checker did not list`] : []),
      ...ledger.odd, ...waits, ...late.beyond,
      ...fallen(stage, folder),
    ],
  };
}

const sizes = `select
  (select count(*) from bihuan.subject)::int as complaints, (select count(*) from bihuan.history)::int as history,
  (select count(*) from bihuan.history where id like 'clock:%')::int as rungs, (select count(*) from bihuan.inbox)::int as notices,
  (select count(*) from bihuan.delivery)::int as deliveries,
  (select extract(day from max(at) - min(at)) from bihuan.history)::int as days`;

/** A run in which nothing happened proves nothing. */
function emptiness({ operations, faults }: Tallied, kills: number, wanted: number): string[] {
  return [
    ...(operations.ok === 0 ? ['nobody did anything'] : []),
    ...(kills === 0 ? ['nothing was killed'] : kills < wanted ? [`only ${kills} of ${wanted} kills in the time that there was`] : []),
    ...Object.entries(faults).flatMap(([name, { struck, failed }]) => (struck === 0 && failed > 0 ? [`the fault ${name} could never be struck`] : [])),
  ];
}

/** Programs that ended by themselves, but for a start without a database, which is repeated; and how Node takes its leave. */
function fallen({ api, workers }: OpenStage, folder: string): string[] {
  const codes = [api, ...workers].flatMap(({ app, endedAlone }) => endedAlone.filter((code) => code !== 1).map((code) => `${app} ended by itself with ${code ?? 'a signal'}`));
  const leaves = logs(folder).flatMap(({ place, text }) => text.split('\n').filter((line) => /unhandled|uncaught|^Node\.js v\d/i.test(line)).slice(0, 3).map((line) => `${place}: ${line.slice(0, 300)}`));
  return [...codes, ...leaves];
}

function logs(folder: string): { place: string; text: string }[] {
  return readdirSync(folder).filter((name) => name.endsWith('.log')).map((place) => ({ place, text: readFileSync(join(folder, place), 'utf8') }));
}

function searched(folder: string): { place: string; text: string }[] {
  const bodies = join(folder, 'receiver-bodies.txt');
  return [...logs(folder), ...(existsSync(bodies) ? [{ place: 'bodies that the receiver was sent', text: readFileSync(bodies, 'utf8') }] : [])];
}
