import { join } from 'node:path';
import { loadLikeness } from '@bihuan/rules';
import { GramCounts, likeness, mayBeAccepted, rank, type Reported } from './index.js';

const [rules] = loadLikeness(join(process.cwd(), 'procedures', 'likeness')).likeness;
if (!rules) throw new Error('no rules of likeness');

/** A call on Friday 5 June 2026 at 22:00 about the fans at one door. */
const fans: Reported = { id: 'fans', at: '2026-06-05T14:00:00.000Z', nuisances: ['noise-equipment'], address: '成都道 88 号', point: { lat: 39.1081, lon: 117.1943 }, words: '夜间排风机噪声扰民' };
const since = (minutes: number) => new Date(Date.parse(fans.at) + minutes * 60_000).toISOString();
const again = (more: Partial<Reported>): Reported => ({ ...fans, id: 'again', at: since(20), words: '排风机太吵，睡不着', ...more });
const hint = (more: Partial<Reported>, earlier: Partial<Reported> = {}) => likeness(again(more), { ...fans, ...earlier }, rules);
const codes = (more: Partial<Reported>) => hint(more)?.because.map(({ code }) => code);

const MONTH = 30 * 24 * 60;

describe('A report of the same door', () => {
  it('twenty minutes later is a duplicate, and says why', () => {
    expect(hint({})).toMatchObject({ kind: 'duplicate', metres: 0, because: [{ code: 'same-address' }, { code: 'same-nuisance' }, { code: 'same-hours', minutes: 20 }] });
  });

  it('a month later is a repeat, not a duplicate', () => {
    expect(hint({ at: since(MONTH) })).toMatchObject({ kind: 'repeat' });
    expect(codes({ at: since(MONTH) })).toContain('days-apart');
  });

  it('a year later is no hint any more', () => expect(hint({ at: since(12 * MONTH) })).toBeUndefined());

  it('about a smell is not the same as the noise, however alike the words', () => {
    expect(hint({ nuisances: ['odor-cooking'], words: fans.words })).toBeUndefined();
  });

  it('about another noise is not the same, unless the words say that it is', () => {
    expect(hint({ nuisances: ['noise-social'], words: '楼下有人唱歌' })).toBeUndefined();
    const unseen = '凌晨三点地下室水泵轰鸣，墙体震动，物业推脱两周不修，孩子整夜哭闹';
    expect(hint({ nuisances: ['noise-construction'], words: unseen }, { words: unseen })).toBeDefined();
  });

  it('about a noise that nobody could name may be the same, and counts less than the same', () => {
    expect(codes({ nuisances: ['noise-other'] })).toContain('same-family');
    expect(hint({ nuisances: ['noise-other'] })?.score).toBeLessThan(hint({})?.score ?? 0);
  });

  it('is known however the address is written', () => {
    for (const address of ['成都道88号', '成都道　88号', '成都道８８号']) expect(codes({ address })).toContain('same-address');
    expect(hint({ address: 'Oak Ave & Main St', point: undefined }, { address: 'MAIN ST & OAK AVE', point: undefined })).toMatchObject({ kind: 'duplicate' });
  });

  it('is another place where a street of that name lies elsewhere in the town', () => {
    expect(hint({ point: { lat: 39.2, lon: 117.3 } })).toBeUndefined();
  });

  it('by the same person counts more; another person proves nothing', () => {
    const score = hint({})?.score ?? 1;
    expect(hint({ reporter: 'a' }, { reporter: 'a' })?.score).toBeGreaterThan(score);
    expect(hint({ reporter: 'b' }, { reporter: 'a' })?.score).toBe(score);
    expect(hint({ respondent: '某某酒楼' }, { respondent: '某某酒楼' })?.score).toBeGreaterThan(score);
  });
});

describe('A report of another door', () => {
  const beside = { address: '成都道 90 号', point: { lat: 39.1084, lon: 117.1943 } };

  it('nearby is shown with its metres, is never a duplicate and is not to be accepted unread', () => {
    const found = hint({ ...beside, at: since(2) });
    expect(found).toMatchObject({ kind: 'repeat', metres: 33 });
    expect(found && mayBeAccepted(found, rules)).toBe(false);
  });

  it('half a kilometre away is no hint', () => expect(hint({ address: '大理道 3 号', point: { lat: 39.1126, lon: 117.1943 } })).toBeUndefined());

  it('without a point on either side is no hint', () => expect(hint({ address: '成都道 8 号', point: undefined }, { point: undefined })).toBeUndefined());
});

describe('Where only the day is known', () => {
  const day = (at: string) => ({ at, dayOnly: true });

  it('two reports of one day are duplicates, and of the next day repeats', () => {
    expect(hint(day('2026-06-05T16:00:00.000Z'), day('2026-06-05T16:00:00.000Z'))).toMatchObject({ kind: 'duplicate' });
    expect(hint(day('2026-06-06T16:00:00.000Z'), day('2026-06-05T16:00:00.000Z'))).toMatchObject({ kind: 'repeat' });
  });

  it('an hour is of its day, and the day on which clocks are put forward is one day', () => {
    expect(hint({ at: '2026-06-06T01:00:00.000Z' }, day('2026-06-05T16:00:00.000Z'))).toMatchObject({ kind: 'duplicate' });
    expect(hint({ at: '2026-06-06T17:00:00.000Z' }, day('2026-06-05T16:00:00.000Z'))).toMatchObject({ kind: 'repeat' });
    expect(hint(day('2026-03-09T05:00:00.000Z'), day('2026-03-08T06:00:00.000Z'))).toMatchObject({ because: expect.arrayContaining([{ code: 'days-apart', days: 1 }]) });
  });
});

describe('An event', () => {
  const call = (id: string, minutes: number) => again({ id, at: since(minutes) });

  it('lasts from its first report on: what is told after that is told of the next one', () => {
    const { minutes } = rules.event;
    const earlier = [call('first', 0), call('second', minutes - 15)];
    const kinds = (at: number) => rank(call('now', at), earlier, rules).map(({ earlier: { id }, likeness: { kind } }) => `${id} ${kind}`).sort();
    expect(kinds(minutes - 5)).toEqual(['first duplicate', 'second duplicate']);
    expect(kinds(minutes + 5)).toEqual(['first repeat', 'second repeat']);
  });
});

describe('Messages whose place stands in their words', () => {
  const message = (id: string, words: string, more: Partial<Reported> = {}): Reported => ({ id, at: '2026-06-05T14:00:00.000Z', nuisances: ['noise-industrial'], words, ...more });
  const plant = message('plant', '投诉青梧苑小区旁搅拌站噪音\n搅拌站昼夜运行，噪音严重影响居民休息');
  const others = ['白鹭湾小区麻将馆深夜扰民，打牌声不断', '北辰路工地夜间施工，噪音严重影响居民休息', '云栖花园一楼餐馆油烟直排', '石榴公寓空调外机昼夜运行', '东风村养猪场臭味很大', '反映铁路桥列车鸣笛噪音', '学府街广场舞音响声太大', '希望治理货车夜间鸣笛'].map((words, at) => message(`other-${at}`, words));
  const rarity = [plant, ...others].reduce((counts, { words }) => counts.seen(words), new GramCounts());
  const first = (words: string, more: Partial<Reported> = {}) => rank(message('now', words, { at: '2026-07-05T14:00:00.000Z', ...more }), [plant, ...others], rules, rarity)[0];

  it('are found by the rare pairs of characters that they share, first of all', () => {
    const found = first('青梧苑旁边的搅拌站太吵\n每天灰尘满天，青梧苑居民无法休息');
    expect(found).toMatchObject({ earlier: { id: 'plant' }, likeness: { kind: 'repeat' } });
    expect(found && mayBeAccepted(found.likeness, rules)).toBe(true);
  });

  it('with the same words about another estate are not the same place', () => {
    const here = first('投诉青梧苑小区旁搅拌站噪音\n搅拌站昼夜运行，噪音严重影响居民休息');
    const there = first('投诉丁香里小区旁搅拌站噪音\n搅拌站昼夜运行，噪音严重影响居民休息');
    expect(here && mayBeAccepted(here.likeness, rules)).toBe(true);
    expect(there && mayBeAccepted(there.likeness, rules)).toBe(false);
  });

  it('with nothing in common but what everybody writes are no hint', () => {
    expect(first('长河路小学操场噪音严重影响居民休息')?.likeness.score ?? 0).toBeLessThan(rules.accept / 100);
    expect(first('你好')).toBeUndefined();
  });

  it('about the smell of a waste station at the same estate are not about its noise', () => {
    expect(first('青梧苑小区旁垃圾站恶臭\n搅拌站旁边的垃圾站臭味严重影响居民休息', { nuisances: ['odor-waste'] })?.earlier.id).not.toBe('plant');
  });
});

describe('How rare words are', () => {
  it('is counted text by text, and can be kept and taken up again', () => {
    const counts = new GramCounts().seen('噪音扰民').seen('噪音太大 Noise');
    const kept = new GramCounts(JSON.parse(JSON.stringify(counts)) as ReturnType<GramCounts['toJSON']>);
    expect([kept.texts, kept.countOf('噪音'), kept.countOf('noise'), kept.countOf('臭味')]).toEqual([2, 2, 1, 0]);
    expect(kept.seen('噪音').countOf('噪音')).toBe(3);
  });
});
