import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { activities, nuisances } from '@bihuan/core';
import { loadWordLists } from '@bihuan/rules';
import { itWith } from '../../test/support/shared-data.js';
import { lexiconOf, measured, suggestKinds, type Labelled, type Share } from './index.js';

type Label = Record<'id' | 'nuisances' | 'activity', string>;
const labelled = (name: string) => parse<Label>(readFileSync(join(process.cwd(), 'libs', 'kinds', 'labels', `${name}.csv`)), { columns: true });
const names = ['cn-messages-noise-odor', 'cn-messages-other', 'chicago-cdph-noise-air'];

describe('What a person read', () => {
  it.each(names)('is kept as ids and the words of the house, and nothing of the text: %s', (name) => {
    for (const { id, nuisances: said, activity } of labelled(name)) {
      expect(id).toMatch(/^(tdb|cdph)-\d+$/);
      expect(said.split(' ').filter((word) => word && !nuisances.some((one) => one === word))).toEqual([]);
      expect(activity === '' ? said : activities.filter((one) => one === activity)).toEqual(activity === '' ? '' : [activity]);
    }
  });

  it('is two hundred messages, each of them once', () => {
    const ids = names.flatMap((name) => labelled(name).map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([200, 200]);
  });
});

describe('On the half that the words were not tuned on', () => {
  const lexicon = lexiconOf(loadWordLists(join(process.cwd(), 'procedures', 'words')).lists);
  const heldOut = (name: string, file: string): Labelled[] => {
    const rows = parse<Record<string, string>>(gunzipSync(readFileSync(file)), { columns: true });
    const texts = new Map(rows.map(({ id, title, body, text }) => [id, text ?? `${title}\n${body}`]));
    return labelled(name).filter((_, at) => at % 2 === 1).map(({ id, nuisances: said, activity }) => ({
      nuisances: nuisances.filter((nuisance) => said.split(' ').includes(nuisance)),
      activity: activities.find((one) => one === activity),
      suggestion: suggestKinds(texts.get(id) ?? '', lexicon),
    }));
  };
  const least = ({ right, of }: Share, share: number) => expect(right / of).toBeGreaterThanOrEqual(share);

  itWith('cn_messages_noise_odor.csv.gz', 'the nuisance of a Chinese message is found in nine of ten, the activity in four of five', async (file) => {
    const found = measured(heldOut('cn-messages-noise-odor', file), nuisances);
    least(found.first, 0.9);
    least(found.activity, 0.8);
    least(found.exact, 0.75);
  });

  itWith('cn_messages_other.csv.gz', 'of twenty Chinese messages about other matters one at most is taken for ours', async (file) => {
    const { none } = measured(heldOut('cn-messages-other', file), nuisances);
    expect([none.of, none.right >= 19]).toEqual([20, true]);
  });

  itWith('chicago_cdph_noise_air.csv.gz', 'the nuisance of an English call is found in three of four, and what is neither is left alone', async (file) => {
    const found = measured(heldOut('chicago-cdph-noise-air', file), nuisances);
    least(found.first, 0.75);
    least(found.none, 0.8);
  });
});
