import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beginning, chapters, type ChapterName } from './chapters';
import { hunt, mutants, told } from './mutants';
import { visit, type Visit } from './visitor';

jest.setTimeout(300_000);

const page = join(__dirname, 'stories.txt');
/** Made anew by BIHUAN_WRITE=1, and then read by a person. */
const writes = process.env['BIHUAN_WRITE'] === '1';

/** Below these something has fallen out of the model. */
const fewest: Readonly<Record<ChapterName, number>> = { opening: 250, deadline: 40_000, transfer: 25_000, receiver: 1_000, lateness: 2_500, joining: 500, together: 100, watch: 100 };

describe('In every state that two workers, an untrusted queue, crashes and people who ask twice can bring about', () => {
  const visits = new Map<string, Visit>();
  afterAll(() => {
    const sum = (of: (visit: Visit) => number) => [...visits.values()].reduce((total, visited) => total + of(visited), 0);
    process.stdout.write(`explorer: ${sum(({ states }) => states)} states, ${sum(({ transitions }) => transitions)} transitions, ${sum(({ quiet }) => quiet)} good ends\n`);
  });

  it.each(Object.keys(chapters) as ChapterName[])('nothing is lost, nothing is doubled, and a good end can be reached: %s', (name) => {
    const { protocol, first } = beginning(name);
    const visited = visit(protocol, first);
    visits.set(name, visited);
    expect(visited.broken).toBeUndefined();
    expect(visited.states).toBeGreaterThan(fewest[name]);
    expect(visited.quiet).toBeGreaterThan(0);
  });
});

describe('With one safeguard taken out', () => {
  const stories = new Map(Object.entries(mutants).map(([name, mutant]) => [name, () => hunt(mutant)]));
  const heard = new Map<string, string>();
  afterAll(() => {
    if (writes && heard.size === stories.size) writeFileSync(page, `${head}\n${[...heard.values()].join('\n')}`);
  });

  it.each([...stories.keys()])('a promise breaks, and its shortest story stands on the page: %s', (name) => {
    const found = stories.get(name)?.() ?? hunt({ chapter: 'opening' });
    const story = told(name, found);
    heard.set(name, story);
    expect(found.broken?.story.length ?? 0).toBeGreaterThan(0);
    if (!writes) expect(written().get(name)).toBe(story);
  });

  it('no story stands on the page of which the explorer knows nothing', () => {
    expect(stories.size).toBeGreaterThanOrEqual(20);
    if (!writes) expect([...written().keys()]).toEqual([...stories.keys()]);
  });

  it('the version of the row and the key of the line stand in for each other, so that one of them may fail', () => {
    expect(hunt({ chapter: 'deadline', missing: ['versionGuard'], calm: true }).broken).toBeUndefined();
    expect(hunt({ chapter: 'deadline', missing: ['lineKey'], calm: true }).broken).toBeUndefined();
  });

  it('the name of a problem and the door by which one place is considered at a time stand in for each other', () => {
    expect(hunt({ chapter: 'joining', missing: ['oneAtATime'], calm: true }).broken).toBeUndefined();
    expect(hunt({ chapter: 'joining', missing: ['earliestNames'], calm: true }).broken).toBeUndefined();
  });
});

const head = `# What happens without a safeguard
# The shortest story of each mutant of the explorer; made by: BIHUAN_WRITE=1 npx jest --selectProjects=pure --testPathPatterns test/explorer
# Notices are named as <complaint>/<line of its history>.<number>.
`;

function written(): Map<string, string> {
  const [, ...parts] = readFileSync(page, 'utf8').split(/^## /m);
  return new Map(parts.map((part) => [part.split('\n')[0] ?? '', `## ${part.trimEnd()}\n`]));
}
