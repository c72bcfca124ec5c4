import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCalendars, loadProcedures, procedureOn, type RuleFault } from './index.js';

const LAWS = `laws:
  - { code: noise, title: *t, valid: { from: 2022-06-05, to: 2026-08-14 }, when: { nuisance: [noise-social] }, articles: [{ number: '88', about: *t }, { number: '70', about: *t, unverified: true }] }
  - { code: code, title: *t, valid: { from: 2026-08-15 }, unverified: true }
`;

const good = `procedure: small
version: 1
title: { zh: 小, en: Small }
valid: { from: 2026-01-01, to: 2026-12-31 }
counting: { dayOfStart: false, dueHour: closes }
clocks:
  triage: { title: { zh: 一, en: T }, holder: clerk, amounts: [{ amount: 1, unit: workingDay }], rungs: [{ name: t, title: &t { zh: 催, en: R }, at: due, does: remind, tell: [holder], every: &d { amount: 1, unit: workingDay } }] }
  signFor: { title: *t, holder: unit, amounts: [{ amount: 2, unit: hour, when: { urgency: [danger] } }, { amount: 3, unit: day }], rungs: [{ name: s, title: *t, at: due, does: remind, tell: [unit] }] }
  returnWindow: { title: *t, holder: unit, amounts: [*d], rungs: [{ name: silence, title: *t, at: due, does: accept, tell: [] }] }
  onSite: { title: *t, holder: unit, amounts: [{ amount: 4, unit: hour, when: { urgency: [urgent, danger] } }], rungs: [] }
  extensionRuling: { title: *t, holder: coordinator, amounts: [*d], rungs: [{ name: refusal, title: *t, at: due, does: refuseExtension, tell: [holder] }] }
  pauseEnds: { title: *t, holder: unit, amounts: [], rungs: [{ name: goes-on, title: *t, at: due, does: resume, tell: [holder] }] }
  nextDate: { title: *t, holder: unit, amounts: [], rungs: [{ name: n, title: *t, at: due, does: remind, tell: [leader], every: *d }] }
  milestone: { title: *t, holder: unit, amounts: [], rungs: [] }
  revisit: { title: *t, holder: verifier, amounts: [{ amount: 5, unit: day }], rungs: [{ name: r, title: *t, at: due, does: remind, tell: [verifier], every: *d }] }
  series: { title: *t, holder: verifier, amounts: [], rungs: [{ name: i, title: *t, at: due, does: remind, tell: [clerk], every: *d }] }
  explain: { title: *t, holder: unit, amounts: [*d], rungs: [{ name: e, title: *t, at: due, does: remind, tell: [coordinator], every: *d }] }
  signOff: { title: *t, holder: clerk, amounts: [*d], rungs: [{ name: o, title: *t, at: due, does: remind, tell: [complainant], every: *d }] }
  watch: { title: *t, holder: clerk, amounts: [{ amount: 90, unit: day }], rungs: [{ name: ends, title: *t, at: due, does: archive, tell: [] }] }
  receipt: { title: *t, holder: clerk, amounts: [*d], rungs: [{ name: back, title: *t, at: due, does: takeBack, tell: [] }] }
  finish:
    title: *t
    holder: unit
    startsOn: assigned
    amounts: [{ amount: 6, unit: workingDay }]
    redo: [{ amount: 7, unit: workingDay }]
    rungs:
      - { name: yellow, title: *t, at: { before: { amount: 8, unit: hour } }, does: remind, tell: [unit] }
      - { name: red, title: *t, at: { after: { amount: 1, unit: day } }, does: supervise, level: district, tell: [supervisor], every: *d }
    extend: { times: 1, max: *d, approvedBy: [coordinator] }
    interim: { max: *d }
    pause: { reasons: [measuring], titles: { measuring: *t }, max: *d, never: [danger] }
returns: { reasons: [{ code: not-ours, title: *t }, { code: wrong-place, title: *t }], designateAt: 3 }
group: { representatives: 5 }
rounds: { supervisorFrom: 2 }
series: [{ when: { repeat: true }, after: [{ amount: 30, unit: day }, { amount: 91, unit: day }] }]
unreachable: { tries: 4, days: 2, bands: [{ name: day, from: 08:00, to: 18:00 }, { name: night, from: 22:00, to: 06:00 }], again: *d }
supervision: { levels: [{ code: district, title: *t }], dissatisfied: [{ count: 1, level: district }, { count: 2, level: district }], returned: [] }
evidence: [{ findings: ['true', untrue], needs: [record] }]
decline: { reasons: [{ code: court, title: *t, goTo: *t }] }
${LAWS}`;

const calendar = `calendar: small
title: { zh: 小, en: Small }
zone: Asia/Shanghai
weekend: [6, 7]
officeHours: { opens: '08:30', closes: '17:30' }
years:
  - { year: 2026, holidays: [2026-01-01], workdays: [2026-01-04], source: notice }
`;

/** What is written instead of what, where the fault must point, and what it must say is allowed. */
type Slip = [spoilt: string, from: string, to: string, path: string, allowed: string | RegExp];

const shapes: Slip[] = [
  ['a unit that does not exist', 'amount: 6, unit: workingDay', 'amount: 6, unit: workday', 'clocks.finish.amounts[0].unit', 'minute | hour | day | workingDay'],
  ['an amount of nothing', 'amount: 90', 'amount: 0', 'clocks.watch.amounts[0].amount', /at least|from 1/],
  ['a negative amount', 'amount: 8', 'amount: -8', 'clocks.finish.rungs[0].at.before.amount', /from 1/],
  ['half an hour as a fraction', 'amount: 4, unit: hour', 'amount: 0.5, unit: hour', 'clocks.onSite.amounts[0].amount', /whole number/],
  ['a number as text', 'amount: 5', "amount: '5'", 'clocks.revisit.amounts[0].amount', /whole number/],
  ['a clock left out', /\n {2}watch: .*/.exec(good)?.[0] ?? '', '', 'clocks.watch', /title \| holder \| amounts \| rungs/],
  ['a clock that does not exist', '  watch: {', '  wait: {}\n  watch: {', 'clocks.wait', /triage \| .*finish/],
  ['a misspelt clock', '  signOff: {', '  signoff: {', 'clocks.signoff', /signOff/],
  ['a misspelt key', 'startsOn: assigned', 'startOn: assigned', 'clocks.finish.startOn', /startsOn/],
  ['a key left out', '    startsOn: assigned\n', '', 'clocks.finish.startsOn', 'received | assigned'],
  ['a title without Chinese', 'title: { zh: 小, en: Small }', 'title: { en: Small }', 'title.zh', 'text, not empty'],
  ['a sentence cut at its comma', 'en: Small }', 'en: Small, but fine }', 'title.but fine', 'zh | en'],
  ['a date that does not exist', '2026-12-31', '2026-02-30', 'valid.to', /a date/],
  ['an hour that does not exist', 'to: 18:00', 'to: 25:00', 'unreachable.bands[0].to', /08:30/],
  ['a due hour nobody knows', 'dueHour: closes', 'dueHour: noon', 'counting.dueHour', /closes \| sameTime/],
  ['a rung at no known time', 'name: n, title: *t, at: due', 'name: n, title: *t, at: overdue', 'clocks.nextDate.rungs[0].at', /due \| \{ before: … \}/],
  ['a rung at two times', 'at: { after: { amount: 1, unit: day } }', 'at: { after: *d, before: *d }', 'clocks.finish.rungs[1].at', /one of before \| after/],
  ['an action no rung has', 'does: archive', 'does: close', 'clocks.watch.rungs[0].does', /archive/],
  ['telling a role nobody is told', 'tell: [leader]', 'tell: [mayor]', 'clocks.nextDate.rungs[0].tell[0]', /leader/],
  ['a clock owed by the complainant', 'revisit: { title: *t, holder: verifier', 'revisit: { title: *t, holder: complainant', 'clocks.revisit.holder', /unit \| clerk/],
  ['an extension ruled on by who asks', 'approvedBy: [coordinator]', 'approvedBy: [handler]', 'clocks.finish.extend.approvedBy[0]', 'coordinator | supervisor | leader'],
  ['evidence of an unknown kind', 'needs: [record]', 'needs: [photo]', 'evidence[0].needs[0]', /photo-after/],
  ['a finding without its quotes', "findings: ['true', untrue]", 'findings: [true, untrue]', 'evidence[0].findings[0]', /true \| mainly-true/],
  ['an urgency nobody has', 'urgency: [danger] }', 'urgency: [dangerous] }', 'clocks.signFor.amounts[0].when.urgency[0]', 'ordinary | urgent | danger'],
  ['designation at no return', 'designateAt: 3', 'designateAt: 0', 'returns.designateAt', /at least 1/],
  ['a code with blanks', 'code: court', 'code: The Court', 'decline.reasons[0].code', /not-ours/],
];

const senses: Slip[] = [
  ['a ladder out of order', 'at: { after: { amount: 1, unit: day } }', 'at: { before: { amount: 2, unit: day } }', 'clocks.finish.rungs[1].at', /not earlier/],
  ['a rung repeating before the last', 'name: yellow,', 'name: yellow, every: *d,', 'clocks.finish.rungs[0].every', /only on the last/],
  ['a starred distance without a common one', 'name: s, ', 'name: s, everyStarred: *d, ', 'clocks.signFor.rungs[0].everyStarred', /beside every/],
  ['a revisit that falls silent', 'tell: [verifier], every: *d', 'tell: [verifier]', 'clocks.revisit.rungs[0].every', 'every on the last rung'],
  ['a watch that never ends', 'does: archive, tell: []', 'does: remind, tell: [clerk]', 'clocks.watch.rungs[0].every', /archive/],
  ['a lifeline without any rung', "rungs: [{ name: ends, title: *t, at: due, does: archive, tell: [] }]", 'rungs: []', 'clocks.watch.rungs', /archive/],
  ['an action on the wrong clock', 'does: takeBack', 'does: accept', 'clocks.receipt.rungs[0].does', 'remind | supervise | takeBack'],
  ['acceptance before the window is over', 'name: silence, title: *t, at: due', 'name: silence, title: *t, at: { before: *d }', 'clocks.returnWindow.rungs[0].at', /due, or after/],
  ['rungs after the one that ends the clock', 'rungs: [{ name: goes-on,', 'rungs: [{ name: first, title: *t, at: due, does: resume, tell: [] }, { name: goes-on,', 'clocks.pauseEnds.rungs[0].does', /only on the last/],
  ['two rungs of one name', 'name: red', 'name: yellow', 'clocks.finish.rungs[1].name', /only once/],
  ['a reminder to nobody', 'tell: [leader]', 'tell: []', 'clocks.nextDate.rungs[0].tell', /at least one/],
  ['a level that does not exist', 'does: supervise, level: district', 'does: supervise, level: distrikt', 'clocks.finish.rungs[1].level', 'district'],
  ['supervision without a level', 'does: supervise, level: district', 'does: supervise', 'clocks.finish.rungs[1].level', 'district'],
  ['a level on a reminder', 'name: yellow,', 'name: yellow, level: district,', 'clocks.finish.rungs[0].level', /supervise/],
  ['a threshold of an unknown level', 'count: 2, level: district', 'count: 2, level: city', 'supervision.dissatisfied[1].level', 'district'],
  ['thresholds that do not rise', 'count: 2, level', 'count: 1, level', 'supervision.dissatisfied[1].count', 'more than 1'],
  ['only some complaints having a deadline', 'amount: 6, unit: workingDay', 'amount: 6, unit: workingDay, when: { hard: true }', 'clocks.finish.amounts[0].when', 'no condition'],
  ['a further round without a deadline for some', 'amount: 7, unit: workingDay', 'amount: 7, unit: workingDay, when: { hard: true }', 'clocks.finish.redo[0].when', 'no condition'],
  ['a line that is never read', ', when: { urgency: [danger] } }', ' }', 'clocks.signFor.amounts[0].when', /a condition/],
  ['a clock without any amount', 'amounts: [{ amount: 90, unit: day }]', 'amounts: []', 'clocks.watch.amounts', /at least one/],
  ['an amount where the date is given by hand', 'milestone: { title: *t, holder: unit, amounts: []', 'milestone: { title: *t, holder: unit, amounts: [*d]', 'clocks.milestone.amounts', '[]'],
  ['danger waiting for the office to open', '{ urgency: [urgent, danger] } }], rungs: []', '{ urgency: [urgent, danger] } }], rungs: [{ name: late, title: *t, at: due, does: remind, tell: [unit], officeHours: true }]', 'clocks.onSite.rungs[0].officeHours', 'false'],
  ['acceptance by silence waiting for the office to open', 'name: silence, ', 'name: silence, officeHours: true, ', 'clocks.returnWindow.rungs[0].officeHours', 'false'],
  ['a law that ends before it begins', LAWS, LAWS.replace('to: 2026-08-14', 'to: 2022-06-04'), 'laws[0].valid.to', 'no day before 2022-06-05'],
  ['one law twice on one day', LAWS, LAWS.replace('code: code', 'code: noise').replace('2026-08-15', '2026-08-14'), 'laws[1].valid.from', 'no day of the other noise'],
  ['an article named twice', LAWS, LAWS.replace("number: '70'", "number: '88'"), 'laws[0].articles[1].number', /only once/],
  ['an article as a bare number', LAWS, LAWS.replace("number: '70'", 'number: 70'), 'laws[0].articles[1].number', 'text, not empty'],
  ['a law for a nuisance that does not exist', LAWS, LAWS.replace('noise-social', 'noise-neighbours'), 'laws[0].when.nuisance[0]', /noise-social/],
  ['an end before the beginning', 'to: 2026-12-31', 'to: 2025-12-31', 'valid.to', 'a day after 2026-01-01'],
  ['a reason listed twice', 'code: wrong-place', 'code: not-ours', 'returns.reasons[1].code', /only once/],
  ['a reason to pause without a title', 'reasons: [measuring]', 'reasons: [measuring, away]', 'clocks.finish.pause.reasons[1]', /titles/],
  ['a step of the series too early', 'amount: 91', 'amount: 30', 'series[0].after[1]', /later/],
  ['bands that overlap', 'from: 22:00', 'from: 17:00', 'unreachable.bands[1].from', /outside 08:00/],
  ['an assistance owed by somebody else than the unit asked', '  finish:\n', '  assist: { title: *t, holder: coordinator, amounts: [*d], rungs: [] }\n  finish:\n', 'clocks.assist.holder', 'unit'],
  ['an assistance with no amount', '  finish:\n', '  assist: { title: *t, holder: unit, amounts: [], rungs: [] }\n  finish:\n', 'clocks.assist.amounts', /at least one/],
  ['a clock for penalties that nobody imposes', '  finish:\n', '  penalty: { title: *t, holder: unit, amounts: [*d], rungs: [] }\n  finish:\n', 'penalty', /bodies/],
  ['penalties without a clock', 'group: {', 'penalty: { bodies: [{ code: bureau, title: *t }], outcomes: [{ code: fine, title: *t }] }\ngroup: {', 'clocks.penalty', /clock/],
  ['a responsible person for all, and for some besides', 'group: {', 'responsible: [{ when: { hard: true } }, {}]\ngroup: {', 'responsible[1].when', /only line/],
  ['fewer tries than days', 'tries: 4', 'tries: 1', 'unreachable.tries', 'at least 2'],
];

const calendars: Slip[] = [
  ['a zone nobody knows', 'Asia/Shanghai', 'Asia/Tianjing', 'zone', /IANA/],
  ['closing before opening', "closes: '17:30'", "closes: '07:30'", 'officeHours.closes', 'after 08:30'],
  ['a day of another year', 'holidays: [2026-01-01]', 'holidays: [2025-01-01]', 'years[0].holidays[0]', 'a day of 2026'],
  ['a made-up working day in the week', 'workdays: [2026-01-04]', 'workdays: [2026-01-05]', 'years[0].workdays[0]', /weekend/],
  ['a day off and worked', 'holidays: [2026-01-01]', 'holidays: [2026-01-04]', 'years[0].workdays[0]', /holiday/],
  ['a week without a working day', 'weekend: [6, 7]', 'weekend: [1, 2, 3, 4, 5, 6, 7]', 'weekend', /six/],
  ['an eighth day of the week', 'weekend: [6, 7]', 'weekend: [6, 8]', 'weekend[1]', /from 1 to 7/],
];

describe('a rule file with one slip has one fault, which says where and what is allowed', () => {
  it('the documents before they are spoilt have none', () => {
    expect(procedures({ 'a.yaml': good }).faults).toEqual([]);
    expect(inFolder({ 'a.yaml': calendar }, loadCalendars)).toMatchObject({ calendars: [{ calendar: 'small' }], faults: [] });
  });
  it.each([...shapes, ...senses])('%s', (...slip) => check(good, slip, (files) => procedures(files).faults));
  it.each(calendars)('%s', (...slip) => check(calendar, slip, (files) => inFolder(files, loadCalendars).faults));
});

describe('files', () => {
  it('a file that is no YAML is one fault, and never costs a good one', () => {
    const { procedures: loaded, faults } = procedures({ 'a.yaml': good, 'b.yaml': 'a: [1\nb: {', 'c.yaml': good.replace('version: 1', 'version：1'), 'd.yaml': 'a: 1\na: 2\n', 'e.yaml': '', 'f.txt': '' });
    expect(loaded).toHaveLength(1);
    expect(faults.map(({ file }) => file)).toEqual(['b.yaml', 'c.yaml', 'd.yaml', 'e.yaml']);
    expect(faults[1]).toMatchObject({ zh: expect.stringContaining('半角') });
    expect(faults[2]).toMatchObject({ line: 2, allowed: 'every key once' });
  });
  it('a file saved as GBK is told to be saved as UTF-8', () => {
    expect(procedures({ 'a.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xd6, 0xd0]) }).faults).toMatchObject([{ allowed: 'UTF-8' }]);
  });
  it('a folder that is not there is a fault', () => {
    expect(loadProcedures('/nowhere').faults).toMatchObject([{ file: '/nowhere', line: 0 }]);
  });
  it('faults never stop at the first, and name file, line, place, value and what is allowed in both languages', () => {
    const text = good.replace('amount: 6, unit: workingDay', 'amount: 6, unit: workday').replace('does: archive', 'does: accept').replace('designateAt: 3', 'designateAt: 0');
    const { faults } = procedures({ 'a.yaml': text });
    expect(faults.map(({ line, path }) => `${line} ${path}`)).toEqual(['19 clocks.watch.rungs[0].does', '25 clocks.finish.amounts[0].unit', '33 returns.designateAt']);
    expect(faults[1]?.zh).toBe('a.yaml 第 25 行：clocks.finish.amounts[0].unit 写的是 “workday”，应为：minute | hour | day | workingDay。是不是想写 workingDay？');
    expect(faults[1]?.en).toBe('a.yaml line 25: clocks.finish.amounts[0].unit is “workday”; allowed: minute | hour | day | workingDay. Did you mean workingDay?');
  });
});

describe('versions', () => {
  const second = good.replace('version: 1', 'version: 2').replace('from: 2026-01-01, to: 2026-12-31', 'from: 2027-01-01');
  it('each day has its version, the last day included', () => {
    const loaded = procedures({ 'a.yaml': second, 'b.yaml': good }).procedures;
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2040-01-01'];
    expect(days.map((day) => procedureOn(loaded, 'small', day)?.version)).toEqual([undefined, 1, 1, 2, 2]);
    expect(procedureOn(loaded, 'other', '2026-06-01')).toBeUndefined();
  });
  it.each([
    ['two versions in force on one day', second.replace('2027-01-01', '2026-12-31'), 'valid.from', 'no day of version 1'],
    ['one version twice', good.replace('2026-01-01, to: 2026-12-31', '2030-01-01'), 'version', 'a version other than 1'],
  ])('%s: the older stays, the newer is at fault', (_, text, path, allowed) => {
    const { procedures: loaded, faults } = procedures({ 'a.yaml': good, 'b.yaml': text });
    expect(loaded.map(({ valid }) => valid.from)).toEqual(['2026-01-01']);
    expect(faults).toMatchObject([{ file: 'b.yaml', path, allowed }]);
  });
});

function check(text: string, [, from, to, path, allowed]: Slip, faultsIn: (files: Record<string, string>) => RuleFault[]): void {
  expect(text.split(from)).toHaveLength(2);
  const faults = faultsIn({ 'a.yaml': text.replace(from, to) });
  expect(faults.map((fault) => fault.path)).toEqual([path]);
  for (const { allowed: said, zh, en, file, line } of faults) {
    expect([file, line > 0]).toEqual(['a.yaml', true]);
    expect(said).toEqual(typeof allowed === 'string' ? allowed : expect.stringMatching(allowed));
    expect(zh).toMatch(new RegExp(`^a\\.yaml 第 ${line} 行：[^]*\\p{Script=Han}`, 'u'));
    expect(en).toMatch(new RegExp(`^a\\.yaml line ${line}: `));
    expect([zh.includes(path), en.includes(path)]).toEqual([true, true]);
  }
}

function procedures(files: Record<string, string | Buffer>) {
  return inFolder(files, loadProcedures);
}

function inFolder<T>(files: Record<string, string | Buffer>, load: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return load(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
