import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProcedure } from './index.js';

const hotline = readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8');
const start = hotline.indexOf('\nledger:');
const [complaints, ledger] = [hotline.slice(0, start), hotline.slice(start)];

/** What the office wrote, in place of what (a pattern for what stands under one clock), where the fault must point, and the remedy in both languages. */
type Slip = [written: string, from: string | RegExp, to: string, path: string, zh: string, en: string];

/** Spoils the one place of a text. */
function changed(text: string, from: string | RegExp, to: string): string {
  if (typeof from === 'string') expect(text.split(from)).toHaveLength(2);
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  return spoilt;
}
/** The first line of a rung of one clock. */
const rungOf = (clock: string, rung: string) => new RegExp(`(\\n {4}${clock}:[^]*?name: ${rung}, [^\\n]*?)(does: \\w+)`);

const shapes: Slip[] = [
  ['a number without a year', '台账〔{year}〕#号', '台账#号', 'ledger.number', '台账〔{year}〕#号', '台账〔{year}〕#号'],
  ['a number without its running number', '台账〔{year}〕#号', '台账〔{year}〕号', 'ledger.number', '台账〔{year}〕#号', '台账〔{year}〕#号'],
  ['a repeat at the first complaint', 'repeat: { count: 3', 'repeat: { count: 1', 'ledger.repeat.count', '2 到 1000', 'from 2 to 1000'],
  ['five of four causes', 'causes: { least: 2', 'causes: { least: 5', 'ledger.causes.least', '1 到 4', 'from 1 to 4'],
  ['no cause at all', 'causes: { least: 2', 'causes: { least: 0', 'ledger.causes.least', '1 到 4', 'from 1 to 4'],
  ['no grade', /grades:\n( {4}- .*\n)+/, 'grades: []\n', 'ledger.grades', '至少 1 项', 'at least 1'],
  ['a clock left out', /\n {4}objection:[^]*?(?=\n {4}watch:)/, '', 'ledger.clocks.objection', '缺少', 'is missing'],
  ['a clock of complaints', '\n    watch:', '\n    signFor: {}\n    watch:', 'ledger.clocks.signFor', 'triage | plan', 'triage | plan'],
  ['one step only', /steps:\n( {6}- .*\n)+/, 'steps: [{ code: apply, title: { zh: 申请, en: Apply }, does: apply, by: [handler] }]\n', 'ledger.signOff.steps', '至少 2 项', 'at least 2'],
  ['a step taken by the complainant', 'does: sign, by: [leader]', 'does: sign, by: [complainant]', 'ledger.signOff.steps[4].by[0]', 'handler | clerk', 'handler | clerk'],
  ['a way of finding that there is not', /when: \{ grade: \[grave\] \}/, 'when: { source: [hearsay] }', 'ledger.clocks.finish.amounts[1].when.source[0]', 'repeat | patrol', 'repeat | patrol'],
  ['proof of an unknown kind', 'milestone: [photo-after,', 'milestone: [photo,', 'ledger.evidence.milestone[0]', 'photo-after', 'photo-after'],
  ['a sign-off that no complaint revokes', 'revoke: { complaints: 3', 'revoke: { complaints: 0', 'ledger.revoke.complaints', '1 到 1000', 'from 1 to 1000'],
];

const senses: Slip[] = [
  ['the number of orders', '台账〔{year}〕#号', '督字〔{year}〕#号', 'ledger.number', '与督办单的文号相同', 'the number of orders too'],
  ['a grade twice', '{ code: grave,', '{ code: general, title: { zh: 一般, en: General } }\n    - { code: grave,', 'ledger.grades[2].code', '不得重复', 'each only once'],
  ['supervision from a grade that is not listed', 'grade: serious, level: district', 'grade: severe, level: district', 'ledger.supervise.grade', 'general | serious | grave', 'general | serious | grave'],
  ['supervision at a level that is not listed', 'grade: serious, level: district', 'grade: serious, level: distrikt', 'ledger.supervise.level', '是不是想写 district', 'Did you mean district'],
  ['the steps begun with a check', 'does: apply', 'does: check', 'ledger.signOff.steps[0].does', '第一步为 apply', 'the first step is apply'],
  ['the steps ended with a signature', 'does: file', 'does: sign', 'ledger.signOff.steps[5].does', '最后一步为 file', 'the last file'],
  ['an application in the middle', /does: check/, 'does: apply', 'ledger.signOff.steps[1].does', '可写：check | notice | sign', 'allowed here: check | notice | sign'],
  ['a step twice', 'code: leader-signs', 'code: street-signs', 'ledger.signOff.steps[4].code', '不得重复', 'each only once'],
  ['a public notice that somebody ends', 'does: notice, by: []', 'does: notice, by: [clerk]', 'ledger.signOff.steps[2].by', '须为 []', 'write []'],
  ['a signature of nobody', 'does: sign, by: [leader]', 'does: sign, by: []', 'ledger.signOff.steps[4].by', '此处可写：clerk | coordinator', 'allowed here: clerk | coordinator'],
  ['an application by the office', 'does: apply, by: [handler]', 'does: apply, by: [clerk]', 'ledger.signOff.steps[0].by', '此处可写：handler', 'allowed here: handler'],
  ['a check by who handles', 'does: check, by: [coordinator]', 'does: check, by: [coordinator, handler]', 'ledger.signOff.steps[1].by', '其余各步由其他人办', 'others take the rest'],
  ['an objection owed by who may not rule on it', /(\n {4}objection:[^]*?holder:) supervisor/, '$1 coordinator', 'ledger.clocks.objection.holder', '可写：supervisor | leader', 'allowed: supervisor | leader'],
  ['a series that does not grow', '{ amount: 90, unit: day }, { amount: 180', '{ amount: 30, unit: day }, { amount: 180', 'ledger.series.after[1]', '须比前一次更晚', 'later than the step before it'],
  ['more revisits that held than there are', 'held: 2', 'held: 5', 'ledger.signOff.conditions.held', '至多写 4', 'at most 4'],
  ['a condition of complaints', 'when: { grade: [grave] }', 'when: { hard: true }', 'ledger.clocks.finish.amounts[1].when.hard', 'grade | source | nuisance', 'grade | source | nuisance'],
  ['an urgency, which only complaints have', 'when: { grade: [grave] }', 'when: { urgency: [danger] }', 'ledger.clocks.finish.amounts[1].when.urgency', '台账问题没有这一项', 'a problem on the ledger has no such mark'],
  ['a condition of a grade that is not listed', 'when: { grade: [grave] }', 'when: { grade: [graves] }', 'ledger.clocks.finish.amounts[1].when.grade[0]', '是不是想写 grave', 'Did you mean grave'],
  ['a further round only for some', '- { amount: 15, unit: day', '- { amount: 15, unit: day, when: { starred: true }', 'ledger.redo[0].when', '最后一条不得设条件', 'no condition'],
  ['an amount where the plan gives the date', /(\n {4}milestone:[^]*?amounts:) \[\]/, '$1 [{ amount: 9, unit: day }]', 'ledger.clocks.milestone.amounts', '须为 []', 'write []'],
  ['no amount for the watch', /(\n {4}watch:[^]*?amounts:)\n.*/, '$1 []', 'ledger.clocks.watch.amounts', '至少要有一条时长', 'at least one amount'],
  ['supervision of a triage', rungOf('triage', 'due'), '$1does: supervise, level: district', 'ledger.clocks.triage.rungs[0].does', '可写：remind', 'allowed: remind'],
  ['supervision without a level', 'does: supervise, level: district,', 'does: supervise,', 'ledger.clocks.finish.rungs[3].level', 'district | leader | city', 'district | leader | city'],
  ['a level on a reminder', rungOf('plan', 'due'), '$1does: remind, level: district', 'ledger.clocks.plan.rungs[1].level', '只有 supervise 才有级别', 'only a rung that does supervise'],
  ['a notice that is never over', /does: endNotice/, 'does: remind', 'ledger.clocks.notice.rungs[0].every', '或以 endNotice 结束', 'a last rung that does endNotice'],
  ['a notice that is over a day late', /at: due, does: endNotice/, 'at: { after: { amount: 1, unit: day } }, does: endNotice', 'ledger.clocks.notice.rungs[0].at', '须为 due', 'write due'],
  ['a watch that never ends', /does: archive, tell: \[\]/, 'does: remind, tell: [holder]', 'ledger.clocks.watch.rungs[0].every', '或以 archive 结束', 'a last rung that does archive'],
  ['a step that falls silent', /(\n {4}step:[^]*?name: overdue[^\n]*), every: [^}]*\} \}/, '$1 }', 'ledger.clocks.step.rungs[1].every', '须写 every', 'every on the last rung'],
];

const elsewhere: Slip[] = [
  ['a deadline of a complaint by the grade of a problem', 'matter: [consult] }, unverified', 'grade: [grave] }, unverified', 'clocks.finish.amounts[1].when.grade', '投诉件没有这一项', 'a complaint has no such mark'],
  ['a series of a complaint by the level of an order', 'when: { starred: true }\n', 'when: { level: [city] }\n', 'series[2].when.level', '投诉件没有这一项', 'a complaint has no such mark'],
  ['evidence by how a problem was found', 'when: { nuisance: [noise-construction] }', 'when: { source: [patrol] }', 'evidence[1].when.source', '投诉件没有这一项', 'a complaint has no such mark'],
  ['the deadline of an order by the nuisance', 'when: { level: [city] }', 'when: { nuisance: [odor-waste] }', 'supervision.order.clocks.answer.amounts[0].when.nuisance', '督办单没有这一项', 'an order has no such mark'],
];

describe('One slip in the ledger of a procedure is one fault that says where it is and what helps', () => {
  it.each([...shapes, ...senses])('%s', (_, from, to, path, zh, en) => says(complaints + changed(ledger, from, to), path, zh, en));
});

describe('A condition asks only for what its subject has', () => {
  it.each(elsewhere)('%s is refused', (_, from, to, path, zh, en) => says(changed(complaints, from, to) + ledger, path, zh, en));
});

it('a procedure may keep no ledger, and no order, and a ledger without supervision by grade', () => {
  expect(readProcedure('a.yaml', complaints).faults).toEqual([]);
  expect(readProcedure('a.yaml', complaints + changed(ledger, /\n {2}supervise: .*/, '')).faults).toEqual([]);
});

it('no more need to hold than the first revisit where there is no series', () => {
  const text = changed(changed(ledger, /series: \{ after: .*/, 'series: { after: [], unverified: true }'), 'held: 2', 'held: 1');
  expect(readProcedure('a.yaml', complaints + text).faults).toEqual([]);
});

function says(text: string, path: string, zh: string, en: string): void {
  const [fault, ...more] = readProcedure('a.yaml', text).faults;
  expect([fault?.path, more]).toEqual([path, []]);
  expect([fault?.zh, fault?.en]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
  expect(fault?.zh).toMatch(new RegExp(`^a\\.yaml 第 ${fault?.line} 行：`));
  expect(fault?.line).toBeGreaterThan(0);
}
