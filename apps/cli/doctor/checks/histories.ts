import { sampleHistories } from '@bihuan/store';
import { bihuan, fault, fine, type Check } from '../finding.js';
import type { Installation } from '../places.js';

/** Most numbers that a sentence names. */
const NAMED = 5;

/** A quick sample of the histories. */
export const historiesCheck: Check<Installation> = {
  name: 'histories',
  look: async ({ pool, limits }) => {
    const { looked, subjects, broken } = await sampleHistories(pool, limits.histories);
    if (broken.length === 0) return [fine(`抽查了 ${looked} 件（共 ${subjects} 件）的办理过程，未被改动。`, `The histories of ${looked} subjects (of ${subjects}) were looked at and are as they were written.`)];
    const named = broken.slice(0, NAMED).map(({ district, number }) => `${district} ${number}`).join(', ');
    return [fault(
      `抽查 ${looked} 件（共 ${subjects} 件），${broken.length} 件的办理过程被改动：${named}。`,
      `Of ${looked} subjects looked at (of ${subjects}), ${broken.length} have a history that was changed: ${named}.`,
      { zh: `${bihuan('verify')} 指出每一行；查明谁改了数据库，从备份恢复`, en: `${bihuan('verify')} names every line; find out who changed the database, and restore a backup` },
    )];
  },
};
