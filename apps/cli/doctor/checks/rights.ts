import { rightsOf } from '@bihuan/store';
import { counted, fault, type Check } from '../finding.js';
import type { Store } from '../places.js';

/** Most rights that a sentence names. */
const NAMED = 3;

/** What the database's user may do. */
export const rightsCheck: Check<Store> = {
  name: 'rights',
  well: { zh: '数据库用户的权限足够。', en: 'The database user has the rights it needs.' },
  look: async ({ pool }) => {
    const { user, missing } = await rightsOf(pool);
    if (missing.length === 0) return [];
    const shown = missing.slice(0, NAMED).join(', ') + (missing.length > NAMED ? ' …' : '');
    return [fault(
      `数据库用户 ${user} 缺少 ${missing.length} 项权限：${shown}。`,
      `The database user ${user} lacks ${counted(missing.length, 'right')}: ${shown}.`,
      { zh: `以数据库所有者在 psql 中执行：${grants(user)}`, en: `as the owner of the database, in psql: ${grants(user)}` },
    )];
  },
};

function grants(user: string): string {
  const name = `"${user.replaceAll('"', '""')}"`;
  return [
    `grant usage on schema bihuan, sealed to ${name};`,
    `grant select, insert, update, delete on all tables in schema bihuan, sealed to ${name};`,
    `grant usage on all sequences in schema bihuan, sealed to ${name};`,
  ].join(' ');
}
