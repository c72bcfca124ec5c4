import { demoOffices } from '@bihuan/intake';
import { hoursOf } from '@bihuan/store';
import { fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

const anew = {
  zh: '移动过的时间不能退回。正式使用请另选空文件夹：BIHUAN_DATA=./.bihuan-office BIHUAN_DEMO=off npm start',
  en: 'moved time does not go back; for real use begin with an empty folder: BIHUAN_DATA=./.bihuan-office BIHUAN_DEMO=off npm start',
};

const synchronise = { zh: '在两台机器上校时：sudo timedatectl set-ntp true', en: 'set both machines by the network: sudo timedatectl set-ntp true' };

/** Whether everybody means the same hour: this machine, the database's, and the office by its movable time. */
export const hoursCheck: Check<Installation> = {
  name: 'time',
  settings: ['BIHUAN_TIME'],
  well: { zh: '本机与数据库时间一致，时间为真实时间。', en: 'This machine and the database agree about the time, and it is the real one.' },
  look: async (place) => [...(await apart(place)), ...(await moved(place))],
};

async function apart({ pool, limits }: Installation): Promise<Trouble[]> {
  const asked = Date.now();
  const { real } = await hoursOf(pool);
  const answered = Date.now();
  const there = Date.parse(real);
  // Within the question's own way there and back nobody can tell.
  const seconds = Math.round(Math.max(asked - there, there - answered, 0) / 1000);
  if (seconds <= limits.clocksApartWarning) return [];
  const how = seconds > limits.clocksApartFault ? fault : warning;
  return [how(`本机时钟与数据库服务器相差 ${seconds} 秒。`, `The clocks of this machine and of the database are ${seconds} s apart.`, synchronise)];
}

async function moved({ pool, settings, districts }: Installation): Promise<Trouble[]> {
  const { movable, ahead } = await hoursOf(pool);
  if (!movable || isDemo(districts)) return [];
  const days = Math.round(ahead / 86_400);
  if (ahead === 0) return [warning('这不是演示，而时间可以移动。', 'This is no demo, and its time can be moved.', anew)];
  const how = settings.timeAsked && settings.time === 'movable' ? warning : fault;
  return [how(`这不是演示，而时间已移动 ${days} 天：时限不按真实日期计算。`, `This is no demo, and its time was moved by ${days} days: nothing is due by the real date.`, anew)];
}

/** A real district may bear the same code, but not the invented name. */
function isDemo(districts: Installation['districts']): boolean {
  return districts.length > 0 && districts.every(({ district, zh }) => demoOffices.some((office) => office.district === district && office.zh === zh));
}
