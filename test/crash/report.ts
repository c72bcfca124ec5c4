import type { Lateness } from './lateness';

/** What a run came to. */
export interface Report {
  seed: number;
  alarms: 'PostgreSQL' | 'Redis';
  workers: number;
  without?: string;
  seconds: number;
  operations: { ok: number; refused: number; unknown: number; sentAgain: number; answeredTwice: number };
  /** By action, each outcome. */
  actions: Record<string, Record<string, number>>;
  kills: number;
  killsByKind: Record<string, number>;
  /** By fault: how often it struck, and how often it could not. */
  faults: Record<string, { struck: number; failed: number; rows: readonly string[] }>;
  /** Failpoints that were reached. */
  failpoints: Record<string, number>;
  complaints: number;
  /** Supervision orders that were issued, and of these the lifted ones. */
  orders: { issued: number; lifted: number };
  /** Problems on the ledger: by the rule about repeats and otherwise, how often one was rectified, signed off, and revoked. */
  problems: { repeated: number; entered: number; joined: number; rectified: number; signedOff: number; revoked: number };
  history: number;
  rungs: number;
  notices: number;
  deliveries: number;
  arrivals: number;
  effects: number;
  /** Days of the installation's time. */
  days: number;
  lateness: Lateness;
  /** Lines of the checker's, and what the run itself saw; in a sentence each. */
  violations: string[];
}

/** As it is printed. */
export function told(report: Report, folder: string): string {
  const { seed, alarms, workers, operations: { ok, refused, unknown, sentAgain, answeredTwice }, lateness, violations, without } = report;
  const list = (counts: Record<string, number>) => Object.entries(counts).map(([what, n]) => `${what} ${n}`).join(', ');
  return [
    `kill run, seed ${seed}, alarms in ${alarms}, ${workers} workers${without ? `, without the safeguard ${without}` : ''}: ${report.seconds} s, ${report.days} days of office time`,
    `operations   ${ok} ok, ${refused} refused, ${unknown} unknown; ${sentAgain} times sent again, ${answeredTwice} second answers held against the first`,
    ...Object.entries(report.actions).map(([action, counts]) => `  ${action.padEnd(20)} ${list(counts)}`),
    `kills        ${report.kills}: ${list(report.killsByKind)}`,
    ...Object.entries(report.faults).map(([fault, { struck, failed, rows }]) => `  ${fault.padEnd(28)} ${String(struck).padStart(4)}${failed > 0 ? `, ${failed} could not be struck` : ''}  ${rows.join(' ')}`),
    ...(Object.keys(report.failpoints).length > 0 ? [`failpoints   ${Object.keys(report.failpoints).length} reached: ${list(report.failpoints)}`] : []),
    `complaints   ${report.complaints}, orders ${report.orders.issued} issued and ${report.orders.lifted} of them lifted, history ${report.history} lines, rungs ${report.rungs}`,
    `problems     ${list(report.problems)}`,
    `notices      ${report.notices}, deliveries ${report.deliveries}, arrivals ${report.arrivals}, effects ${report.effects}`,
    `lateness     p50 ${lateness.p50} ms, p95 ${lateness.p95} ms, p99 ${lateness.p99} ms, max ${lateness.max} ms of ${lateness.measured} rungs (${lateness.unmeasured} not measured); bound ${lateness.bound} ms, without ${Math.round(lateness.silence / 1000)} s in which every worker died before each write`,
    `violations   ${violations.length}`,
    ...violations.slice(0, 40).map((violation) => `  ${violation}`),
    `kept in      ${folder}`,
  ].join('\n');
}
