import { need } from '../support/need';
import type { Report } from '../crash/report';
import { killRun } from './stage/kill-run';

jest.setTimeout(480_000);

const seed = Number(process.env.BIHUAN_CRASH_SEED ?? Math.floor(Math.random() * 1_000_000));
const kills = Number(process.env.BIHUAN_CRASH_KILLS ?? 8);

describe('Kill -9 of worker, API and database while alarms lie in the database', () => storm(false));
need('redis-server').describe('Kill -9 of worker, API, database and Redis while alarms lie in Redis', () => storm(true));

/** A short kill run; `npm run crash` plays long ones. */
function storm(redis: boolean): void {
  let report: Report;
  beforeAll(async () => {
    const named = ['kill-worker', 'kill-api', 'kill-postgres', ...(redis ? ['drop-queue'] : [])];
    const options = ['--kills', String(kills), '--seed', String(seed), '--minutes', '1', '--only', named.join(','), ...(redis ? ['--redis'] : [])];
    const { report: told, said } = await killRun(...options);
    report = told;
    process.stdout.write(said);
  });

  it('was a storm: everything was killed that was to be, and everybody went on working', () => {
    expect(report.kills).toBeGreaterThanOrEqual(kills);
    const { api = 0, worker = 0, postgres = 0 } = report.killsByKind;
    expect(Math.min(api, worker, postgres)).toBeGreaterThan(0);
    expect(report.operations.ok).toBeGreaterThan(20);
    expect(report.operations.sentAgain).toBeGreaterThan(0);
  });

  it('had complaints on their way through the loop, clocks that rang, and notices that were sent meanwhile', () => {
    for (const action of ['register', 'assign', 'signFor']) expect([action, report.actions[action]?.['ok'] ?? 0]).not.toEqual([action, 0]);
    expect(Math.min(report.rungs, report.notices, report.arrivals, report.lateness.measured)).toBeGreaterThan(0);
  });

  it('lost nothing, doubled nothing, answered nobody oddly, and had no program that fell over by itself', () => {
    expect(report.violations).toEqual([]);
  });
}
