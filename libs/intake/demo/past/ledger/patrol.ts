import { placeAt } from '../places.js';
import { noise } from '../scenes/noise.js';
import type { Source } from '../scenes/scene.js';
import type { Finding } from '../tale.js';
import type { Span } from '../told.js';

const workshop: Source = {
  scene: noise.plant, who: '修配点', address: '青梧西巷 15 号', subdistrict: '青梧街道', east: -560, north: 460, respondent: '西巷汽车修配点', unit: 'environment', weight: 0,
};

/** Found on patrol before anybody complained (排查发现). */
export function patrolFinding({ days, to }: Span): Finding & { key: string; source: Source } {
  const { scene, address, subdistrict, east, north, respondent } = workshop;
  return {
    key: 'patrol', at: days.before(to, 7, '10:10'), login: 'qingwu', source: workshop,
    payload: { source: 'patrol', nuisances: [scene.nuisance], activity: scene.activity },
    texts: { account: '街道夜间巡查发现：修配点露天钣金敲打、空压机无隔声，距住宅楼不足二十米；目前尚无人投诉。' },
    fact: { place: { ...placeAt(address, subdistrict, east, north), resolved: true }, ...(respondent ? { respondent } : {}) },
  };
}
