import type { Component } from 'vue';
import type { InBoth } from '@bihuan/words';

/** A desk of the console: one folder for one person. */
export interface Screen {
  name: string;
  path: string;
  title: InBoth;
  /** Who sits at it. */
  roles: readonly string[];
  /** After `G`. */
  letter: string;
  page: () => Promise<{ default: Component }>;
}

const office = ['clerk', 'coordinator', 'handler', 'verifier', 'supervisor', 'leader', 'auditor'] as const;

/** Every desk, in the order in which a complaint meets them. A new one is a folder and a line here. */
export const screens: readonly Screen[] = [
  { name: 'desk', path: '/desk', title: { zh: '登记台', en: 'Registration' }, roles: ['clerk'], letter: 'd', page: () => import('../desk/desk.vue') },
  { name: 'office', path: '/office', title: { zh: '办公室待办', en: 'Office worklist' }, roles: ['clerk', 'coordinator', 'supervisor'], letter: 'o', page: () => import('../inbox/office.vue') },
  { name: 'inbox', path: '/inbox', title: { zh: '单位待办', en: 'Unit inbox' }, roles: ['handler'], letter: 'i', page: () => import('../inbox/inbox.vue') },
  { name: 'revisit', path: '/revisit', title: { zh: '回访台', en: 'Revisits' }, roles: ['verifier'], letter: 'h', page: () => import('../revisit/revisit.vue') },
  { name: 'supervision', path: '/supervision', title: { zh: '督办台', en: 'Supervision' }, roles: ['supervisor', 'leader', 'coordinator', 'auditor'], letter: 's', page: () => import('../supervision/supervision.vue') },
  { name: 'ledger', path: '/ledger', title: { zh: '台账', en: 'Ledger' }, roles: office, letter: 'l', page: () => import('../ledger/ledger.vue') },
  { name: 'complaints', path: '/complaints', title: { zh: '投诉件', en: 'Complaints' }, roles: office, letter: 'a', page: () => import('../complaint/complaints.vue') },
  { name: 'engine', path: '/engine', title: { zh: '引擎图', en: 'The loop' }, roles: [...office, 'administrator'], letter: 'e', page: () => import('../engine/engine.vue') },
];
