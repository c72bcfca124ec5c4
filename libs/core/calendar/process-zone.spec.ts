import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { shippedCalendar } from '../../../test/support/calendars.js';

const PROCESS_ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const CALENDAR_ZONES = ['Asia/Shanghai', 'Europe/Amsterdam', 'America/Chicago', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

/** Run by a process of its own: Node reads TZ once, so that nothing inside this process can stand for it. */
const CHILD = `
const c = require('./index.js');
const cn = JSON.parse(process.argv[2]);
const answers = [new Date(2026, 6, 1).getTimezoneOffset()];
for (const zone of JSON.parse(process.argv[3])) {
  const calendar = { ...cn, zone };
  for (let ms = Date.UTC(2025, 11, 20); ms < Date.UTC(2027, 0, 20); ms += 59 * 3_600_000) {
    const from = new Date(ms).toISOString();
    for (const unit of ['hour', 'day', 'workingDay']) {
      const due = c.add(calendar, from, { amount: 5, unit });
      answers.push(due, c.remainder(calendar, from, due.at, unit), c.before(calendar, due.at, { amount: 1, unit }));
    }
    answers.push(c.nextOfficeHour(calendar, from), c.localDate(zone, from), c.localTime(zone, from));
    answers.push(c.isWorkingDay(calendar, from.slice(0, 10)), c.toInstant(zone, from.slice(0, 10), '02:15'));
  }
}
process.stdout.write(JSON.stringify(answers));
`;

describe('Due dates do not depend on the time zone of the process', () => {
  const room = mkdtempSync(join(tmpdir(), 'calendar-'));
  const answers = new Map<string, unknown[]>();

  beforeAll(() => {
    for (const file of readdirSync(__dirname).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
      const { code } = transformFileSync(join(__dirname, file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      });
      writeFileSync(join(room, file.replace(/ts$/, 'js')), code);
    }
    writeFileSync(join(room, 'child.js'), CHILD);
    const input = [JSON.stringify(shippedCalendar('cn')), JSON.stringify(CALENDAR_ZONES)];
    for (const TZ of PROCESS_ZONES) {
      const said = execFileSync(process.execPath, [join(room, 'child.js'), ...input], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      answers.set(TZ, JSON.parse(said) as unknown[]);
    }
  }, 60_000);

  afterAll(() => rmSync(room, { recursive: true, force: true }));

  test('the processes do live in different zones', () => {
    expect(new Set([...answers.values()].map(([offset]) => offset)).size).toBe(PROCESS_ZONES.length);
  });

  test.each(PROCESS_ZONES)('%s answers as UTC does, in every calendar zone', (TZ) => {
    const [, ...said] = answers.get(TZ) ?? [];
    const [, ...expected] = answers.get('UTC') ?? [];
    expect(said.length).toBeGreaterThan(5_000);
    expect(said).toEqual(expected);
  });
});
