import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { activities, nuisances } from '@bihuan/core';
import { loadWordLists } from '@bihuan/rules';
import { itWith } from '../../test/support/shared-data.js';
import { lexiconOf, measured, suggestKinds, type Labelled, type Share } from './index.js';

type Label = Record<'id' | 'part' | 'nuisances' | 'activity', string>;
const labelled = (name: string) => parse<Label>(readFileSync(join(process.cwd(), 'libs', 'kinds', 'labels', `${name}.csv`)), { columns: true });
const names = ['cn-messages-noise-odor', 'cn-messages-other', 'chicago-cdph-noise-air'];

describe('What a single reader noted', () => {
  it.each(names)('is kept as ids and the words of the house, and nothing of the text: %s', (name) => {
    for (const { id, nuisances: said, activity } of labelled(name)) {
      expect(id).toMatch(/^(tdb|cdph)-\d+$/);
      expect(said.split(' ').filter((word) => word && !nuisances.some((one) => one === word))).toEqual([]);
      expect(activity === '' ? said : activities.filter((one) => one === activity)).toEqual(activity === '' ? '' : [activity]);
    }
  });

  it('is each message once, at least as many of them not tuned on as tuned on', () => {
    const all = names.flatMap(labelled);
    const of = (part: string) => all.filter((label) => label.part === part).length;
    expect([new Set(all.map(({ id }) => id)).size, of('tuned'), of('held-out'), of('unseen')]).toEqual([all.length, 100, 100, 55]);
  });
});

describe('On messages that the words were not tuned on', () => {
  const lexicon = lexiconOf(loadWordLists(join(process.cwd(), 'procedures', 'words')).lists);
  const suggested = (name: string, file: string, part: string): Labelled[] => {
    const rows = parse<Record<string, string>>(gunzipSync(readFileSync(file)), { columns: true });
    const texts = new Map(rows.map(({ id, title, body, text }) => [id, text ?? `${title}\n${body}`]));
    return labelled(name).filter((label) => label.part === part).map(({ id, nuisances: said, activity }) => ({
      nuisances: nuisances.filter((nuisance) => said.split(' ').includes(nuisance)),
      activity: activities.find((one) => one === activity),
      suggestion: suggestKinds(texts.get(id) ?? '', lexicon),
    }));
  };
  const least = ({ right, of }: Share, share: number) => expect(right / of).toBeGreaterThanOrEqual(share);

  itWith('cn_messages_noise_odor.csv.gz', 'the nuisance of a Chinese message is found in nine of ten, of wholly new ones in seven of ten', async (file) => {
    const found = measured(suggested('cn-messages-noise-odor', file, 'held-out'), nuisances);
    least(found.first, 0.9);
    least(found.activity, 0.8);
    least(found.exact, 0.75);
    const fresh = measured(suggested('cn-messages-noise-odor', file, 'unseen'), nuisances);
    least(fresh.first, 0.7);
    least(fresh.activity, 0.7);
  });

  itWith('cn_messages_other.csv.gz', 'of twenty Chinese messages about other matters one at most is taken for ours', async (file) => {
    const { none } = measured(suggested('cn-messages-other', file, 'held-out'), nuisances);
    expect([none.of, none.right >= 19]).toEqual([20, true]);
  });

  itWith('chicago_cdph_noise_air.csv.gz', 'the nuisance of an English call is found in three of four, and what is neither is left alone', async (file) => {
    const found = measured(['held-out', 'unseen'].flatMap((part) => suggested('chicago-cdph-noise-air', file, part)), nuisances);
    least(found.first, 0.75);
    least(found.none, 0.8);
  });
});
