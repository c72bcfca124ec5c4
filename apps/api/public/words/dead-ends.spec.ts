import type { Linked, PublicComplaint } from '@bihuan/desk';
import { deadEnd } from './dead-ends.js';

const at = '2026-03-10T02:00:00.000Z';
const complaint = { zone: 'Asia/Shanghai', now: '2026-03-11T02:00:00.000Z', round: 2, since: at, mergedInto: 'HP2026000007' } as PublicComplaint;
const ends: readonly Linked['link'][] = [
  { stands: 'answered', at, choice: 'better' }, { stands: 'answered', at, choice: null }, { stands: 'unreached', at }, { stands: 'too-late', at },
  { stands: 'earlier-round' }, { stands: 'not-rectified' }, { stands: 'not-yet', from: at },
  { stands: 'withdrawn' }, { stands: 'declined' }, { stands: 'transferred' }, { stands: 'merged' }, { stands: 'gone' },
];

describe('A link that cannot be answered', () => {
  it.each(['zh', 'en'] as const)('says for each reason in a sentence of its own what to do instead (%s)', (language) => {
    const said = ends.map((link) => deadEnd({ link, complaint }, language));
    expect(new Set(said.map(({ sentence }) => sentence)).size).toBe(ends.length);
    for (const { title, sentence } of said) expect(`${title}${sentence}`).not.toMatch(/undefined|null|\{|\$/);
  });

  it('names the day by the calendar of the district, and the complaint that it went into', () => {
    const of = (link: Linked['link'], language: 'zh' | 'en') => deadEnd({ link, complaint }, language).sentence;
    expect(of({ stands: 'answered', at, choice: 'better' }, 'zh')).toBe('3月10日（周二），您答复的是“好一些”。一次回访只答复一次。');
    expect(of({ stands: 'too-late', at: '2026-03-10T17:00:00.000Z' }, 'en')).toContain('closed on Wed 11 March');
    expect(of({ stands: 'merged' }, 'zh')).toContain('HP2026000007');
  });
});
