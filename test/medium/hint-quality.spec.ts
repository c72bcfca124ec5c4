import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describeWith } from '../support/shared-data';

interface Figures {
  visits: { set: string; reading: string; f1: number; precision: number }[];
  labels: { reading: string; recall: number; above: number; nearMisses: number }[];
  walk: { same: number; most: number; nearMiss: number; others: number };
  doubleSends: { found: number; of: number };
}

jest.setTimeout(600_000);

// The tables stand in docs/likeness.md; what is asserted here is what is promised of them.
describeWith('cn_messages_repeat_labels.csv.gz', 'Hints over real records', (file) => {
  let figures: Figures;
  beforeAll(() => {
    figures = JSON.parse(execFileSync(process.execPath, ['scripts/hint-quality.mjs', '--data', dirname(file), '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 16_000_000 })) as Figures;
  });
  const f1 = (set: string, reading: string) => figures.visits.find((one) => one.set === set && one.reading === reading)?.f1;

  it('find in New York the pairs that one visit served', () => expect(f1('new-york', 'pairs')).toBeGreaterThanOrEqual(0.85));

  it('find in Chicago the complaints that share a visit; of the pairs fewer, because only days are known there', () => {
    expect(f1('chicago', 'complaints that share a visit')).toBeGreaterThanOrEqual(0.85);
    expect(f1('chicago', 'pairs, both visited')).toBeGreaterThanOrEqual(0.7);
  });

  it('name nine of ten true messages among the first five, and no near-miss above them', () => {
    for (const { recall, above, nearMisses } of figures.labels) expect([recall >= 0.9, above, nearMisses > 0]).toEqual([true, 0, true]);
  });

  it('bring the messages about one plant onto one problem, accepting the first hint from the threshold on, and nothing else', () => {
    const { same, most, nearMiss, others } = figures.walk;
    expect([most / same >= 40 / 46, nearMiss, others]).toEqual([true, 0, 0]);
  });

  it('tell most reports that an app sent twice as duplicates', () => expect(figures.doubleSends.found / figures.doubleSends.of).toBeGreaterThanOrEqual(0.9));
});
