import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Report } from './report';

/** The runs whose reports lie in these folders, side by side in Markdown, with their sum. */
export function summary(folders: readonly string[]): string {
  const reports = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report);
  const sum = (of: (report: Report) => number) => reports.reduce((all, report) => all + of(report), 0);
  const most = (of: (report: Report) => number) => Math.max(0, ...reports.map(of));
  const row = (what: string, of: (report: Report) => number | string, all: number | string) => `| ${what} | ${[...reports.map(of), all].join(' | ')} |`;
  const added = (what: string, of: (report: Report) => number) => row(what, of, sum(of));
  const worst = (what: string, of: (report: Report) => number) => row(what, of, most(of));
  const names = (of: (report: Report) => object) => [...new Set(reports.flatMap((report) => Object.keys(of(report))))].sort();
  const failpoints = names(({ failpoints }) => failpoints);
  return [
    row('seed', ({ seed }) => seed, 'all'),
    `|---|${reports.map(() => '--:|').join('')}--:|`,
    row('alarms in', ({ alarms }) => alarms, ''),
    added('**kills**', ({ kills }) => kills),
    ...names(({ killsByKind }) => killsByKind).map((kind) => added(`of ${kind}`, ({ killsByKind }) => killsByKind[kind] ?? 0)),
    ...names(({ faults }) => faults).map((fault) => added(`fault ${fault}`, ({ faults }) => faults[fault]?.struck ?? 0)),
    row('failpoints reached', ({ failpoints }) => Object.keys(failpoints).length, failpoints.length),
    added('operations ok', ({ operations }) => operations.ok),
    added('refused', ({ operations }) => operations.refused),
    added('unknown', ({ operations }) => operations.unknown),
    added('sent again under the same key', ({ operations }) => operations.sentAgain),
    added('complaints', ({ complaints }) => complaints),
    added('orders issued', ({ orders }) => orders.issued),
    added('of them lifted', ({ orders }) => orders.lifted),
    added('problems by repeat', ({ problems }) => problems.repeated),
    added('problems otherwise', ({ problems }) => problems.entered),
    added('complaints gathered', ({ problems }) => problems.joined),
    added('problems rectified', ({ problems }) => problems.rectified),
    added('signed off', ({ problems }) => problems.signedOff),
    added('revoked', ({ problems }) => problems.revoked),
    added('lines of history', ({ history }) => history),
    added('rungs', ({ rungs }) => rungs),
    added('notices', ({ notices }) => notices),
    added('effects at the receiver', ({ effects }) => effects),
    added('arrivals there', ({ arrivals }) => arrivals),
    added('days of office time', ({ days }) => days),
    worst('lateness p50 in ms', ({ lateness }) => lateness.p50),
    worst('p99', ({ lateness }) => lateness.p99),
    worst('most', ({ lateness }) => lateness.max),
    added('seconds', ({ seconds }) => seconds),
    added('**violations**', ({ violations }) => violations.length),
  ].join('\n');
}
