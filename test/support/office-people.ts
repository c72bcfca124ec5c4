import type { StaffRole } from '@bihuan/core';
import { hashOf } from '@bihuan/desk';
import { insertAccount, insertUnit } from '@bihuan/store';
import type pg from 'pg';
import { randomUUID } from 'node:crypto';

/** An office as the specs play it: who works in it, and for which unit. */
export interface OfficePlan {
  district: string;
  names: { zh: string; en: string };
  zone: string;
  calendar: string;
  procedure: string;
  numberPrefix: string;
  /** Units by code; the one above, where there is one. */
  units: Readonly<Record<string, { zh: string; en: string; parent?: string }>>;
  /** Logins with their roles; handlers name their unit. */
  people: Readonly<Record<string, { name: string; roles: readonly StaffRole[]; unit?: string }>>;
}

/** The petition office of a district in China: four units, two of them one above the other. */
export const heping: OfficePlan = {
  district: 'heping',
  names: { zh: '和平区', en: 'Heping' },
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  procedure: 'cn-hotline',
  numberPrefix: 'HP',
  units: {
    quanxue: { zh: '劝学街道', en: 'Quanxue subdistrict' },
    nanshi: { zh: '南市街道', en: 'Nanshi subdistrict' },
    chengguan: { zh: '城市管理委员会', en: 'Urban management' },
    huanbao: { zh: '生态环境局', en: 'Ecology and environment' },
    'huanbao-team': { zh: '生态环境执法支队', en: 'Environmental enforcement team', parent: 'huanbao' },
  },
  people: {
    clerk: { name: '登记员甲', roles: ['clerk'] },
    coordinator: { name: '协调员甲', roles: ['coordinator'] },
    verifier: { name: '回访员甲', roles: ['verifier'] },
    supervisor: { name: '督办员甲', roles: ['supervisor'] },
    leader: { name: '分管领导甲', roles: ['leader'] },
    auditor: { name: '审计员甲', roles: ['auditor'] },
    administrator: { name: '管理员甲', roles: ['administrator'] },
    'all-in-one': { name: '兼岗乙', roles: ['clerk', 'verifier'] },
    quanxue: { name: '承办人劝学', roles: ['handler'], unit: 'quanxue' },
    nanshi: { name: '承办人南市', roles: ['handler'], unit: 'nanshi' },
    chengguan: { name: '承办人城管', roles: ['handler'], unit: 'chengguan' },
    huanbao: { name: '承办人环保', roles: ['handler'], unit: 'huanbao' },
    team: { name: '承办人支队', roles: ['handler'], unit: 'huanbao-team' },
  },
};

/** The nuisance desk of a city in the Netherlands. */
export const amsterdam: OfficePlan = {
  district: 'amsterdam',
  names: { zh: '阿姆斯特丹', en: 'Amsterdam' },
  zone: 'Europe/Amsterdam',
  calendar: 'nl',
  procedure: 'amsterdam-nuisance',
  numberPrefix: 'AMS',
  units: { horeca: { zh: '餐饮管理', en: 'Catering (horeca)' }, handhaving: { zh: '执法', en: 'Enforcement (handhaving)' } },
  people: {
    'ams-clerk': { name: 'Intake', roles: ['clerk'] },
    'ams-coordinator': { name: 'Coordinator', roles: ['coordinator'] },
    'ams-verifier': { name: 'Terugbeller', roles: ['verifier'] },
    'ams-supervisor': { name: 'Teamleider', roles: ['supervisor'] },
    horeca: { name: 'Inspecteur', roles: ['handler'], unit: 'horeca' },
  },
};

/** Everybody's password in the specs. */
export const password = 'not-a-secret-at-all';
let hash: Promise<string> | undefined;

/** Puts an office into an empty database. */
export async function openOffice(pool: pg.Pool, { district, names, zone, calendar, procedure, numberPrefix, units, people }: OfficePlan): Promise<void> {
  hash ??= hashOf(password);
  await pool.query(
    `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ($1, $2, $3, $4, $5, $6, $7)`,
    [district, names.zh, names.en, zone, calendar, procedure, numberPrefix],
  );
  for (const [id, { zh, en, parent }] of Object.entries(units)) {
    await insertUnit(pool, { district, id, zh, en, parent: parent ?? null, validFrom: '2020-01-01', validTo: null });
  }
  for (const [login, { name, roles, unit }] of Object.entries(people)) {
    await insertAccount(pool, { district, id: randomUUID(), login, name, roles, unit: unit ?? null, hash: await hash });
  }
}
