import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusals } from '@bihuan/core';
import { statusOf } from '@bihuan/contract';
import { shippedLexicon } from '@bihuan/intake';
import { Refused } from '../door/refused.js';
import { Suggestions } from './suggestions.js';

describe('Suggestions where no word list can be used', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-no-words-'));
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it('are refused with what the administrator must run, and are there as soon as the lists are mended', () => {
    const suggestions = new Suggestions(shippedLexicon);
    process.chdir(folder);
    expect(() => suggestions.of('工地噪音')).toThrow(new Refused({ refused: 'words-unusable' }));
    expect(statusOf('words-unusable')).toBe(503);
    expect([refusals['words-unusable'].zh, refusals['words-unusable'].en]).toEqual([expect.stringContaining('bihuan rules check'), expect.stringContaining('bihuan rules check')]);
    process.chdir(home);
    expect(suggestions.of('工地噪音').nuisances).toMatchObject([{ nuisance: 'noise-construction' }]);
  });
});
