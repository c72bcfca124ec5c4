import { existsSync } from 'node:fs';
import { filesBelow, textOf } from '../support/sources';

/** The files that docs/house.md lists as the largest, each with its sentence. */
const [, section = ''] = textOf('docs/house.md').split('<!-- largest -->');
const listed = new Map([...section.matchAll(/^\| `([^`]+)` \| \d+ \| (.+) \|$/gm)].map(([, file = '', sentence = '']) => [file, sentence]));

describe('the largest files', () => {
  it('are listed with a sentence that says why each is as long as it is', () => {
    expect(listed.size).toBe(10);
    for (const [file, sentence] of listed) {
      expect([file, existsSync(file)]).toEqual([file, true]);
      expect([file, sentence]).toEqual([file, expect.stringMatching(/^\S+( \S+){4,}\.$/)]);
    }
  });

  // Run `node scripts/largest-files.mjs` and give the reason.
  it('include every program of more than 250 lines that is no migration', () => {
    const programs = filesBelow(['apps', 'libs'], '.ts').filter((file) => !/\.spec\.ts$|\/testing\/|\/migrations\/|^apps\/console\//.test(file));
    expect(programs.filter((file) => textOf(file).split('\n').length > 251 && !listed.has(file))).toEqual([]);
  });
});
