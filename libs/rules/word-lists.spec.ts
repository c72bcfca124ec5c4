import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWordLists } from './index.js';

const weighing = `list: weighing
title: { zh: 权, en: W }
weighing:
  enough: { noise: 3, odor: 3 }
  long: { letters: { zh: 600, en: 1500 } }
  head: { letters: { zh: 40, en: 120 }, times: 2 }
  near: { letters: { zh: 20, en: 60 }, times: 2 }
  negation: { letters: { zh: 0, en: 10 } }
  gone: { letters: { zh: 8, en: 25 } }
  denial: { letters: { zh: 12, en: 40 } }
  figurative: { letters: { zh: 6, en: 10 } }
  hours: { letters: { zh: 20, en: 60 } }
  feared: { letters: { zh: 30, en: 80 } }
  kinds: { noise: { traffic: noise-traffic }, odor: {} }
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bihuan-words-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { lists, faults } = loadWordLists(folder);
  return { lists: lists.map(({ list }) => list), faults: faults.map(({ file, line, path }) => `${file} ${line} ${path}`), said: faults.flatMap(({ zh, en }) => [zh, en]) };
}
const list = (rest: string) => `list: own\ntitle: { zh: 自, en: Own }\n${rest}\n`;

describe('A word list', () => {
  it('without fault is read, and one that is faulty never costs another', () => {
    const { lists, faults } = load({ 'a.yaml': list('effects: [{ family: noise, weight: 3, words: [吵] }]'), 'b.yaml': list('effects: [{ family: taste, weight: 3, words: [咸] }]'), 'w.yaml': weighing });
    expect(lists).toEqual(['own', 'weighing']);
    expect(faults).toEqual(['b.yaml 3 effects[0].family']);
  });

  it('that says a word twice in one part is told where it stands again', () => {
    const { faults, said } = load({ 'a.yaml': list('activities:\n  - { activity: traffic, weight: 1, words: [车] }\n  - { activity: commerce, weight: 1, words: [店, 车] }'), 'w.yaml': weighing });
    expect(faults).toEqual(['a.yaml 5 activities[1].words[1]']);
    expect(said[0]).toContain('前面已经有了');
  });

  it('that takes odor for a nuisance of noise, or a weight of nothing, is refused', () => {
    const { faults } = load({ 'a.yaml': list('nuisances: [{ nuisance: odor-cooking, weight: 0, words: [油烟] }]'), 'w.yaml': weighing.replace('traffic: noise-traffic', 'traffic: odor-waste') });
    expect(faults.filter((fault) => !fault.includes(' 0 '))).toEqual(['a.yaml 3 nuisances[0].weight', 'w.yaml 14 weighing.kinds.noise.traffic']);
  });

  it('that pairs a letter with itself is told so', () => {
    expect(load({ 'a.yaml': list('variants: [聲声, 声声]'), 'w.yaml': weighing }).faults).toEqual(['a.yaml 3 variants[1]']);
  });
});

describe('How words are weighed', () => {
  it('stands in one list: a second one is at fault and left out', () => {
    const { lists, faults } = load({ 'a.yaml': weighing, 'b.yaml': weighing.replace('list: weighing', 'list: another') });
    expect(lists).toEqual(['weighing']);
    expect(faults).toEqual(['b.yaml 3 weighing']);
  });

  it('is missed where no list says it', () => {
    expect(load({ 'a.yaml': list('harmless: [吵架]') }).said.join()).toMatch(/没有一个可用的词表写明权重.*stands in no list/);
  });
});
