import { tinglanDuties } from './duties.js';
import type { DemoOffice } from './office.js';

/** A district that is nowhere, with every role and an office small enough to be looked over. */
export const tinglan: DemoOffice = {
  district: 'demo', zh: '听澜区', en: 'Tinglan (demo)', zone: 'Asia/Shanghai', calendar: 'cn', procedure: 'cn-hotline', numberPrefix: 'TL',
  units: [
    { id: 'environment', zh: '听澜区生态环境局', en: 'Environment bureau' },
    { id: 'environment-watch', zh: '生态环境执法大队', en: 'Environment inspection', parent: 'environment' },
    { id: 'urban', zh: '听澜区城市管理局', en: 'Urban management' },
    { id: 'housing', zh: '听澜区住房和建设局', en: 'Housing and construction' },
    { id: 'police', zh: '听澜公安分局', en: 'Police' },
    { id: 'qingwu', zh: '青梧街道办事处', en: 'Qingwu subdistrict' },
    { id: 'wanghe', zh: '望鹤街道办事处', en: 'Wanghe subdistrict' },
    { id: 'tangli', zh: '棠梨街道办事处', en: 'Tangli subdistrict' },
  ],
  administrator: { login: 'admin', name: '管理员甲', roles: ['administrator'] },
  accounts: [
    { login: 'clerk', name: '登记员甲', roles: ['clerk'] },
    { login: 'clerk2', name: '登记员乙', roles: ['clerk'] },
    { login: 'coordinator', name: '协调员甲', roles: ['coordinator'] },
    { login: 'environment', name: '承办人环', roles: ['handler'], unit: 'environment' },
    { login: 'urban', name: '承办人城', roles: ['handler'], unit: 'urban' },
    { login: 'housing', name: '承办人建', roles: ['handler'], unit: 'housing' },
    { login: 'police', name: '承办人警', roles: ['handler'], unit: 'police' },
    { login: 'qingwu', name: '承办人青', roles: ['handler'], unit: 'qingwu' },
    { login: 'wanghe', name: '承办人鹤', roles: ['handler'], unit: 'wanghe' },
    { login: 'tangli', name: '承办人棠', roles: ['handler'], unit: 'tangli' },
    { login: 'environment-watch', name: '执法员甲', roles: ['handler'], unit: 'environment-watch' },
    { login: 'verifier', name: '回访员甲', roles: ['verifier'] },
    { login: 'verifier2', name: '回访员乙', roles: ['verifier'] },
    { login: 'supervisor', name: '督办员甲', roles: ['supervisor'] },
    { login: 'leader', name: '分管领导甲', roles: ['leader'] },
    { login: 'auditor', name: '审计员甲', roles: ['auditor'] },
  ],
  duties: tinglanDuties,
};

/** A second district under another procedure, calendar and zone, so that nothing is taken for granted. */
export const amsterdam: DemoOffice = {
  district: 'amsterdam-demo', zh: '阿姆斯特丹（演示）', en: 'Amsterdam (demo)', zone: 'Europe/Amsterdam', calendar: 'nl', procedure: 'amsterdam-nuisance', numberPrefix: 'AMS',
  units: [
    { id: 'toezicht', zh: '监管执法处', en: 'Inspection (Toezicht en Handhaving)' },
    { id: 'milieu', zh: '环境处', en: 'Environment service (Milieu)' },
    { id: 'milieu-geluid', zh: '噪声组', en: 'Noise team (Geluid)', parent: 'milieu' },
  ],
  administrator: { login: 'nl-admin', name: 'Beheerder A', roles: ['administrator'] },
  accounts: [
    { login: 'nl-clerk', name: 'Registrator A', roles: ['clerk'] },
    { login: 'nl-coordinator', name: 'Coördinator A', roles: ['coordinator'] },
    { login: 'nl-toezicht', name: 'Handhaver A', roles: ['handler'], unit: 'toezicht' },
    { login: 'nl-milieu', name: 'Inspecteur A', roles: ['handler'], unit: 'milieu' },
    { login: 'nl-verifier', name: 'Controleur A', roles: ['verifier'] },
    { login: 'nl-supervisor', name: 'Toezichthouder A', roles: ['supervisor'] },
  ],
};

/** Every demo district, the larger one first. */
export const demoOffices: readonly DemoOffice[] = [tinglan, amsterdam];
