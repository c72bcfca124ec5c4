import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Ledger } from './asking';
import { Canaries } from './canaries';
import { Chance } from './chance';
import { Client } from './client';
import { ClientsRecord } from './clients-record';
import type { Fault } from './fault';
import { FaultLog } from './fault-log';
import { heal } from './healing';
import { judge, type Played } from './judging';
import { KillCount } from './kill-count';
import { suffer } from './killer';
import { KnownSubjects } from './known-subjects';
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
  /** So much is accepted before the first fault strikes, or a minute goes by: there must be something to be lost. */
  morning?: number;
  /** Longest pause of a client between two wishes, in milliseconds. */
  pauseMs: number;
  /** The safeguard that was taken out, if one was. */
  without?: string;
  /** Ends everything at once, and the process with it. */
  interrupted?: AbortSignal;
}

/** Clients, record, faults, checker: one run, from the empty database to its report. Leaves everything in the folder that it was judged by. */
export async function crashRun(plan: CrashPlan): Promise<Report> {
  const began = Date.now();
  const stage = await openStage(plan);
  const supervisor = new Supervisor([stage.api, ...stage.workers], new Chance(plan.seed + 1));
  const clear = () => {
    supervisor.end();
    return stage.close();
  };
  plan.interrupted?.addEventListener('abort', () => void clear().finally(() => process.exit(130)));
  try {
    const played = await play(plan, stage, supervisor);
    const report = await judge(plan, stage, played, began);
    writeFileSync(join(plan.folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await clear();
  }
}

/** Everybody at work, until what was to be suffered has been suffered and nothing waits any more. */
async function play(plan: CrashPlan, stage: OpenStage, supervisor: Supervisor): Promise<Played> {
  const { seed, folder, kills: wanted, faults, longestMs, morning = 0 } = plan;
  const chance = new Chance(seed);
  const next = () => new Chance(chance.between(1, 2 ** 31));
  const canaries = new Canaries(next());
  const ledger: Ledger = { record: await ClientsRecord.open(folder), accepted: stage.accepted, odd: [], counts: new Map(), late: new Set(), over: false };
  const clients = await signedIn(plan, stage, canaries, ledger);
  const time = new Timekeeper(stage.pool, folder, next());
  const log = new FaultLog(folder);
  const kills = new KillCount(stage);

  const fate = next();
  const suffering = quietMorning(ledger, morning).then(() => suffer({ stage, faults, kills: wanted, until: Date.now() + longestMs, chance: fate, log, count: kills })).finally(() => {
    ledger.over = true;
    time.end();
  });
  const watching = supervisor.work();
  await Promise.all([suffering, time.work(800), ...clients.map((client) => client.work())]);
  await Promise.all(ledger.late);
  const waits = await heal(stage);
  await time.look();
  kills.look();
  supervisor.end();
  await watching;
  return { ledger, canaries, time, faults: log, kills, waits };
}

/** Longest that nothing strikes, in milliseconds. */
const LONGEST_MORNING = 60_000;

async function quietMorning({ counts }: Ledger, morning: number): Promise<void> {
  const accepted = () => [...counts].reduce((sum, [what, n]) => (what.startsWith('ok ') ? sum + n : sum), 0);
  for (const end = Date.now() + LONGEST_MORNING; accepted() < morning && Date.now() < end; ) await pause(200);
}

/** One after the other: many at once from one address look like somebody who guesses passwords. */
async function signedIn({ seed, pauseMs }: CrashPlan, stage: OpenStage, canaries: Canaries, ledger: Ledger): Promise<Client[]> {
  const known = { complaint: new KnownSubjects(), problem: new KnownSubjects(), order: new KnownSubjects() };
  const handlers = new Map<string, string[]>();
  const clients: Client[] = [];
  for (const [number, { login, office }] of atWork.entries()) {
    const line = new LineToApi(stage.url, login);
    await line.signIn();
    const { unit } = office.people[login] ?? {};
    if (unit !== undefined) handlers.set(unit, [...(handlers.get(unit) ?? []), line.account]);
    const elsewhere = offices.find((other) => other !== office)?.district ?? office.district;
    clients.push(new Client({ number, seed, line, office, elsewhere, handlers, chance: new Chance(seed + (number + 1) * 7919), canaries, known, ledger, pauseMs }));
  }
  return clients;
}
