import { districtsWithoutAdministrator, emptyDesksOf, type EmptyDesk } from '@bihuan/store';
import { bihuan, counted, fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

/** Whether somebody keeps the accounts, and somebody sits at every desk that owes something. */
export const peopleCheck: Check<Installation> = {
  name: 'people',
  well: { zh: '每个辖区有管理员，有件在办的都有人。', en: 'Every district has an administrator, and every desk with work has somebody.' },
  look: async ({ pool, districts }) => {
    if (districts.length === 0) return [warning('还没有建立辖区和管理员。', 'There is no district and no administrator yet.', bihuan('invite'))];
    const without = await districtsWithoutAdministrator(pool);
    return [...without.map(noAdministrator), ...(await emptyDesksOf(pool)).map(noHolder)];
  },
};

function noAdministrator(district: string): Trouble {
  return fault(`辖区 ${district} 没有可登录的管理员。`, `District ${district} has no administrator who may sign in.`, bihuan(`accounts add admin-${district} --name … --role administrator --district ${district}`));
}

function noHolder({ district, holder, subjects }: EmptyDesk): Trouble {
  const [desk = '', name = ''] = holder.split(':');
  const unit = desk === 'unit';
  return fault(
    `辖区 ${district} 的${unit ? '单位' : '角色'} ${name} 有 ${subjects} 件在办，却没有可登录的账号。`,
    `${counted(subjects, 'subject')} of district ${district} ${subjects === 1 ? 'waits' : 'wait'} for the ${desk} ${name}, and no account that may sign in belongs to it.`,
    bihuan(`accounts add … --name … --role ${unit ? `handler --unit ${name}` : name} --district ${district}`),
  );
}
