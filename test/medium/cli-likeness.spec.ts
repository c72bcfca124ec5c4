import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/command-line';

interface Pair {
  a: string;
  b: string;
  kind: string;
  score: number;
}

describe('What the command finds alike in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-likeness-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, head: string, rows: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, `${[head, ...rows].join('\n')}\n`);
    return path;
  };
  const pairsOf = async (path: string, ...more: string[]) => (JSON.parse((await run('likeness', '--data', path, '--json', ...more))[0]) as { pairs: Pair[] }).pairs;

  const calls = [
    'a,2026-06-05 22:00,噪声,夜间排风机噪声扰民,成都道 88 号',
    'b,2026-06-05 22:20,噪声,排风机太吵睡不着,成都道88号',
    'c,2026-07-05 22:00,噪声,排风机又响了,成都道 88 号',
    'd,2026-06-05 22:10,异味,油烟味很大,成都道 88 号',
    'e,2026-06-05 22:10,噪声,夜间施工,大理道 3 号',
  ];
  const plain = 'id,created_at,category,text,address';

  it('are the duplicates of one evening and the repeats of a month later, at the same door and of the same nuisance', async () => {
    const pairs = await pairsOf(file('calls.csv', plain, calls));
    expect(pairs.map(({ a, b, kind }) => `${a} ${b} ${kind}`).sort()).toEqual(['a b duplicate', 'a c repeat', 'b c repeat']);
    expect(pairs.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it('is told to a person in a table, with the reasons', async () => {
    const [table] = await run('likeness', '--data', file('table.csv', plain, calls), '--lang', 'zh');
    expect(table).toMatch(/^a +b +重复反映 +0\.\d\d +地址相同; 类型相同/m);
  });

  // What became of a complaint would give away which of them one visit served.
  it('is the same whatever stands in the columns that say what became of each', async () => {
    const outcomes = 'closed_at,first_inspection_at,last_inspection_at,inspections,resolution,status,outcome_flags,due_at';
    const untrue = (n: number) => `2026-06-0${n + 6}T0${n}:00:00,2026-06-0${n + 6}T09:00:00,2026-06-0${n + 6}T09:01:00,${n},duplicate of a,Closed,citation|follow_up,`;
    const alike = () => '2026-06-06T10:00:00,2026-06-06T10:00:00,2026-06-06T10:00:00,1,one visit served all,Closed,follow_up,';
    const told = await pairsOf(file('told.csv', plain, calls));
    expect(told).toHaveLength(3);
    for (const planted of [untrue, alike, () => ',,,,,,,', () => `${'x'.repeat(2000)},,,,,,,`]) expect(await pairsOf(file('planted.csv', `${plain},${outcomes}`, calls.map((row, n) => `${row},${planted(n)}`)))).toEqual(told);
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify({ columns: { first_inspection_at: 'closed_at' } }));
    expect(await pairsOf(file('own.csv', `${plain},${outcomes}`, calls.map((row, n) => `${row},${untrue(n)}`)), '--mapping', own)).toEqual(told);
  });

  it('follows rules of one’s own', async () => {
    const rules = file('rules.yaml', '', [
      'likeness: strict', 'title: { zh: 严格, en: Strict }', 'near: { metres: 50, inexact: 500 }', 'event: { minutes: 10 }', 'repeat: { days: 7 }',
      'words: { same: 20, enough: 50, evidence: 60, head: 1, placeWords: [], elsewhere: 50 }', 'weights: { place: 4, nuisance: 2, time: 2, words: 2 }', 'raise: { reporter: 0, respondent: 0 }', 'show: 50', 'accept: 60',
    ]);
    expect((await pairsOf(file('strict.csv', plain, calls), '--rules', rules)).map(({ a, b, kind }) => `${a} ${b} ${kind}`)).toEqual(['a b repeat']);
  });

  it('is refused with a sentence where the file cannot be read, or the rules cannot be used', async () => {
    await expect(run('likeness', '--data', file('empty.csv', '', []))).rejects.toThrow();
    await expect(run('likeness', '--data', file('calls2.csv', plain, calls), '--rules', file('bad.yaml', 'likeness: 1', []))).rejects.toThrow('no rules of likeness');
  });
});
