import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLikeness } from './index.js';

const shipped = join(process.cwd(), 'procedures', 'likeness');
const text = readFileSync(join(shipped, 'ordinary.yaml'), 'utf8');

function faultsOf(...texts: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-likeness-'));
  texts.forEach((one, n) => writeFileSync(join(folder, `${n}.yaml`), one));
  const { faults } = loadLikeness(folder);
  rmSync(folder, { recursive: true });
  return faults.map(({ file, en }) => `${file} ${en}`);
}

describe('Rules of likeness', () => {
  it('that are shipped can be used', () => expect(loadLikeness(shipped)).toMatchObject({ faults: [], likeness: [{ likeness: 'ordinary' }] }));

  it('under which what is not shown may be accepted make no sense', () => {
    expect(faultsOf(text.replace(/accept: \d+/, 'accept: 30'))).toEqual([expect.stringMatching(/accept.*below the score 40/)]);
  });

  it('under which neither place nor words count make no sense', () => {
    expect(faultsOf(text.replace(/weights: .*/, 'weights: { place: 0, nuisance: 2, time: 2, words: 0 }'))).toEqual([expect.stringMatching(/everything is alike/)]);
  });

  it('have a code of their own', () => expect(faultsOf(text, text)).toEqual([expect.stringMatching(/^1.yaml .*another file/)]));
});
