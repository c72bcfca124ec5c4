import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween } from './changes.js';
import { loadProcedures, readProcedure } from './load.js';
import { officeSense } from './sense/office-sense.js';

const shipped = readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8');
const { procedures } = loadProcedures(join(process.cwd(), 'procedures'));
const sense = officeSense(procedures, '2026-03-02');
const next = shipped.replace('version: 1', 'version: 2').replace("from: '2020-01-01'", "from: '2026-04-01'");
const lineIn = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
const remarks = (text: string) => readProcedure('draft.yaml', text, sense).faults.map(({ line, path, allowed }) => `${line} ${path}: ${allowed}`);

describe('A procedure that is written in the office', () => {
  it('is read as a file is, and fit for use as the next version from a day to come', () => {
    expect(readProcedure('draft.yaml', next, sense)).toMatchObject({ faults: [], procedure: { procedure: 'cn-hotline', version: 2 } });
  });

  it('is told its faults with line and remedy, like a file', () => {
    const text = next.replace('{ amount: 5, unit: workingDay, unverified: true }', '{ amount: 5, unit: workingDays, unverified: true }');
    const [fault, ...more] = readProcedure('draft.yaml', text, sense).faults;
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: lineIn(text, 'workingDays'), value: 'workingDays' });
    expect(fault?.zh).toContain('workingDay');
    expect(readProcedure('draft.yaml', 'procedure：x', sense).faults).toHaveLength(1);
    expect(readProcedure('draft.yaml', '['.repeat(100_000), sense).faults).toHaveLength(1);
  });

  it('bears the next number and no other', () => {
    expect(remarks(next.replace('version: 2', 'version: 1'))).toEqual([`${lineIn(next, 'version: 2')} version: 2`]);
    expect(remarks(next.replace('version: 2', 'version: 3'))).toEqual([`${lineIn(next, 'version: 2')} version: 2`]);
  });

  it('begins today at the earliest, after the version before it, and has no end', () => {
    const line = lineIn(next, 'valid:');
    expect(remarks(next.replace('2026-04-01', '2026-03-02'))).toEqual([]);
    expect(remarks(next.replace('2026-04-01', '2026-03-01'))).toEqual([`${line} valid.from: 2026-03-02 or later`]);
    expect(remarks(next.replace("from: '2026-04-01'", "from: '2026-04-01', to: '2026-12-31'"))).toEqual([`${line} valid.to: nothing`]);
    const later = officeSense([...procedures, { ...procedures[0]!, procedure: 'cn-hotline', version: 2, valid: { from: '2027-01-01' } }], '2026-03-02');
    expect(readProcedure('draft.yaml', next.replace('version: 2', 'version: 3'), later).faults).toMatchObject([{ path: 'valid.from', allowed: 'later than 2027-01-01' }]);
  });

  it('may begin in the past where it is new', () => {
    expect(remarks(shipped.replace('procedure: cn-hotline', 'procedure: of-our-own'))).toEqual([]);
  });
});

describe('What a draft changes', () => {
  it('is told by path, with what stood there and what stands there now', () => {
    const old = { clocks: { finish: { amounts: [{ amount: 5 }, { amount: 1 }], rungs: [{ name: 'due', at: 'due' }, { name: 'red-card', tell: ['holder'] }] } }, version: 1 };
    const now = { clocks: { finish: { amounts: [{ amount: 8 }, { amount: 1 }], rungs: [{ name: 'early' }, { name: 'due', at: 'due' }, { name: 'red-card', tell: ['holder', 'leader'] }] } }, version: 2, group: 5 };
    expect(changesBetween(old, now)).toEqual([
      { path: 'clocks.finish.amounts[0].amount', old: 5, new: 8 },
      { path: 'clocks.finish.rungs[early]', old: undefined, new: { name: 'early' } },
      { path: 'clocks.finish.rungs[red-card].tell[1]', old: undefined, new: 'leader' },
      { path: 'version', old: 1, new: 2 },
      { path: 'group', old: undefined, new: 5 },
    ]);
    expect(changesBetween(old, old)).toEqual([]);
    expect(changesBetween({ a: [1] }, { a: { b: 1 } })).toEqual([{ path: 'a', old: [1], new: { b: 1 } }]);
  });
});
