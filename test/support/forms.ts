/** Forms as a clerk or a handler fills them in; a spec names only what matters to it. */

/** The hotel whose fans most calls are about, and others like it, a kilometre from each other. */
export const hotel = (n = 0) => ({ place: { address: `成都道 ${88 + n} 号`, subdistrict: '劝学街道', lat: 39.1081 + (n % 4000) / 100, lon: 117.1943 }, respondent: '某酒店排风机' });
let calls = 0;

/** A call about a hotel's fans at night: noise of equipment, ordinary, one point. Each about another hotel, the first about the first: what is said again of one place is the ledger's business. */
export function callAboutFans(more: object = {}): object {
  return {
    nuisances: ['noise-equipment'],
    channel: 'phone',
    facts: hotel(calls++),
    reporter: { name: '投诉人', phone: '13800002210' },
    texts: { account: '夜间排风机噪声扰民，请处理。' },
    ...more,
  };
}

/** Measures, an answer, a finding a point, and the papers that equipment noise wants. */
export function rectification(more: object = {}): object {
  return {
    findings: ['true'],
    texts: { measures: '加装消声器，夜间停机。', answer: '已整改，感谢监督。' },
    evidence: [
      { kind: 'record', name: '现场核查记录', reference: 'HP-2026-0118' },
      { kind: 'reading', name: '夜间监测报告', reference: 'HP-2026-0119' },
      { kind: 'photo-after', name: '整改后照片', reference: 'HP-2026-0120' },
    ],
    ...more,
  };
}

/** A revisit by telephone to somebody who is content. */
export function revisit(more: object = {}): object {
  return { way: 'phone', satisfaction: 'satisfied', texts: { account: '电话回访，反映人确认已解决。' }, ...more };
}

/** One text by its name. */
export function saying(name: string, words = '见附件说明。'): object {
  return { texts: { [name]: words } };
}
