import type { ComplaintAction, OrderAction, ProblemAction } from '@bihuan/core';

import { heping, type OfficePlan } from '../support/office-people';

/** The district next to it, of the same city: complaints are transferred to and fro. */
export const nankai: OfficePlan = {
  district: 'nankai',
  names: { zh: '南开区', en: 'Nankai' },
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  procedure: 'cn-hotline',
  numberPrefix: 'NK',
  units: { 'nk-chengguan': { zh: '城市管理委员会', en: 'Urban management' }, 'nk-huanbao': { zh: '生态环境局', en: 'Ecology and environment' } },
  people: {
    'nk-clerk': { name: '登记员南', roles: ['clerk'] },
    'nk-coordinator': { name: '协调员南', roles: ['coordinator', 'supervisor'] },
    'nk-verifier': { name: '回访员南', roles: ['verifier'] },
    'nk-chengguan': { name: '承办人城管南', roles: ['handler'], unit: 'nk-chengguan' },
    'nk-huanbao': { name: '承办人环保南', roles: ['handler'], unit: 'nk-huanbao' },
  },
};

export const offices: readonly OfficePlan[] = [heping, nankai];

/** Who works at once; some are there twice, at two desks. */
export const atWork: readonly { login: string; office: OfficePlan }[] = [
  ...['clerk', 'clerk', 'all-in-one', 'coordinator', 'supervisor', 'verifier', 'verifier', 'quanxue', 'nanshi', 'chengguan', 'huanbao', 'team', 'leader'].map((login) => ({ login, office: heping })),
  ...['nk-clerk', 'nk-coordinator', 'nk-verifier', 'nk-chengguan'].map((login) => ({ login, office: nankai })),
];

/** How gladly somebody does what he may do; what is not named counts 1. The whole loop is gone through, and its by-ways too. */
export const leaning: Partial<Record<ComplaintAction, number>> = {
  assign: 20, signFor: 8, accept: 4, rectify: 14, hold: 16, close: 20, grantExtension: 6, refuseExtension: 4, resume: 4, explain: 10, lift: 8, acknowledge: 4, takeBack: 3,
  fail: 4, plan: 2, askExtension: 2, return: 3, arrive: 3, sendBack: 1, miss: 1, settleInterim: 2,
  withdraw: 0.2, decline: 0.3, merge: 0.3, transfer: 0.7, star: 0.2, supervise: 1, correct: 0.4, note: 0.3, supplement: 0.3, reassign: 0.5, assist: 0.4, consult: 0.4, contribute: 6, release: 1, name: 0.5, visitJointly: 0.5, refer: 0.3, concludeReferral: 2, pause: 0.6, relapse: 0.4, join: 0.3, leave: 0.2,
};

/** The same of orders: answered, judged, lifted, and on the way found wanting, raised, followed by a measure. */
export const orderLeaning: Partial<Record<OrderAction, number>> = { answer: 14, lift: 8, findWanting: 2, raise: 0.5, measure: 0.6, star: 0.2, note: 0.3 };

/** The same of problems: from the assignment to the sign-off, and now and then back. */
export const problemLeaning: Partial<Record<ProblemAction, number>> = {
  assign: 20, analyse: 14, plan: 14, reach: 14, checkSimilar: 14, rectify: 18, hold: 18, apply: 20, pass: 24, signOff: 24, lift: 8, dismissObjection: 8,
  visit: 0.4, note: 0.2, name: 0.2, correct: 0.1, star: 0.1, supervise: 0.3, reassign: 0.3, handOver: 0.2, extend: 0.4, settleInterim: 1, sendBack: 0.6, miss: 0.6, fail: 1, relapse: 0.4,
  object: 2, upholdObjection: 1, refuseSignOff: 0.6, revoke: 0.3, reopen: 0.3, strike: 0.1,
};
