import { areFaults, lookAtServer, readSettings, type SettingsFault } from '@bihuan/platform';
import { districtAsOf, districtCodes } from '@bihuan/store';
import { whoRuns } from '../start/one-run.js';
import { calendarsCheck } from './checks/calendars.js';
import { demoAccountsCheck } from './checks/demo-accounts.js';
import { diskCheck } from './checks/disk.js';
import { doorCheck } from './checks/door.js';
import { folderCheck } from './checks/folder.js';
import { historiesCheck } from './checks/histories.js';
import { hoursCheck } from './checks/hours.js';
import { leftBehindCheck } from './checks/left-behind.js';
import { nodeCheck } from './checks/node.js';
import { peopleCheck } from './checks/people.js';
import { redisCheck } from './checks/redis.js';
import { rightsCheck } from './checks/rights.js';
import { ruleFilesCheck } from './checks/rule-files.js';
import { rulesCheck } from './checks/rules.js';
import { schemaCheck } from './checks/schema.js';
import { stuckCheck } from './checks/stuck.js';
import { workerCheck } from './checks/worker.js';
import { databaseWell, mayBeStarted, withStore } from './database.js';
import { fault, type Trouble } from './finding.js';
import { usualLimits, type Limits } from './limits.js';
import type { Machine, Store } from './places.js';
import { Looks, type Report } from './report.js';

const settingsWell = { zh: '设置没有错误。', en: 'The settings are without a fault.' };

/** In the order in which somebody would mend things: each rests on those before. */
const ofMachine = [nodeCheck, folderCheck, diskCheck, leftBehindCheck, doorCheck, redisCheck, ruleFilesCheck];
const ofStore = [rightsCheck, schemaCheck];
const ofInstallation = [hoursCheck, rulesCheck, calendarsCheck, workerCheck, stuckCheck, peopleCheck, demoAccountsCheck, historiesCheck];
const database = { name: 'database' };

/** What an installation is looked at with. */
export interface Examined {
  env: NodeJS.ProcessEnv;
  node?: string;
  limits?: Limits;
}

/** Looks at an installation from the machine inwards, and changes nothing of it. */
export async function examine({ env, node = process.versions.node, limits = usualLimits }: Examined): Promise<Report> {
  const looks = new Looks();
  const settings = readSettings(env);
  looks.add('settings', areFaults(settings) ? settings.map(inSettings) : [], settingsWell);
  if (areFaults(settings)) {
    looks.leave([...ofMachine, database, ...ofStore, ...ofInstallation]);
    return looks.report();
  }
  const embedded = settings.databaseUrl === undefined;
  const machine: Machine = {
    settings, limits, node,
    ...(embedded ? { server: lookAtServer(settings.dataFolder), run: await whoRuns(settings.dataFolder) } : {}),
  };
  const sound = await looks.make(ofMachine, machine);
  if (!embedded || machine.server?.running?.url !== undefined || (sound && mayBeStarted(machine))) await lookInside(looks, machine);
  else looks.leave([database, ...ofStore, ...ofInstallation]);
  return looks.report();
}

async function lookInside(looks: Looks, machine: Machine): Promise<void> {
  const inside = new Looks();
  const troubles = await withStore(machine, (store) => lookAtStore(inside, store));
  looks.add(database.name, troubles, databaseWell);
  looks.findings.push(...inside.findings);
  // A database that went away meanwhile leaves some of them unseen.
  const seen = new Set(inside.findings.map(({ check }) => check));
  looks.leave([...ofStore, ...ofInstallation].filter(({ name }) => !seen.has(name)));
}

async function lookAtStore(looks: Looks, store: Store): Promise<void> {
  if (!(await looks.make(ofStore, store))) return;
  const districts = [];
  for (const code of await districtCodes(store.pool)) districts.push((await districtAsOf(store.pool, code))?.settings);
  await looks.make(ofInstallation, { ...store, districts: districts.filter((one) => one !== undefined) });
}

function inSettings({ setting, value, zh, en }: SettingsFault): Trouble {
  return fault(`设置 ${setting}=${value} 不能用。`, `The setting ${setting}=${value} cannot be used.`, { zh, en });
}
