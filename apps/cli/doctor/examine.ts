import { areFaults, folderOfAnother, lookAtServer, readSettings, type SettingsFault } from '@bihuan/platform';
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
import { scratchesCheck } from './checks/scratches.js';
import { stuckCheck } from './checks/stuck.js';
import { workerCheck } from './checks/worker.js';
import { workerDoorCheck } from './checks/worker-door.js';
import { databaseWell, mayBeStarted, withStore } from './database.js';
import { fault, type Check, type Trouble } from './finding.js';
import { usualLimits, type Limits } from './limits.js';
import type { Machine, Store } from './places.js';
import { Looks, type Report } from './report.js';

const settingsWell = { zh: '设置没有错误。', en: 'The settings are without a fault.' };

/** In the order in which somebody would mend things: each rests on those before. */
const ofMachine = [nodeCheck, folderCheck, diskCheck, leftBehindCheck, doorCheck, workerDoorCheck, redisCheck, ruleFilesCheck];
const ofStore = [scratchesCheck, rightsCheck];
const ofInstallation = [hoursCheck, rulesCheck, calendarsCheck, workerCheck, stuckCheck, peopleCheck, demoAccountsCheck, historiesCheck];
const database = { name: 'database' };
const inside = [database, ...ofStore, schemaCheck, ...ofInstallation];

/** What an installation is looked at with. */
export interface Examined {
  env: NodeJS.ProcessEnv;
  node?: string;
  limits?: Limits;
}

/** Looks at an installation from the machine inwards, and changes nothing that an office has written. */
export async function examine({ env, node = process.versions.node, limits = usualLimits }: Examined): Promise<Report> {
  const read = readSettings(env);
  const faults = areFaults(read) ? read : [];
  const looks = new Looks((setting) => faults.some((one) => concerns(one, setting)));
  looks.add('settings', faults.map(inSettings), settingsWell);
  const settings = areFaults(read) ? readSettings(without(env, faults)) : read;
  if (areFaults(settings)) {
    looks.leave([...ofMachine, ...inside]);
    return looks.report();
  }
  await lookAround(looks, { settings, limits, node });
  return looks.report();
}

async function lookAround(looks: Looks, { settings, limits, node }: Pick<Machine, 'settings' | 'limits' | 'node'>): Promise<void> {
  const embedded = settings.databaseUrl === undefined;
  const stranger = embedded ? folderOfAnother(settings.dataFolder) : undefined;
  const ours = embedded && stranger === undefined;
  const machine: Machine = {
    settings, limits, node,
    ...(stranger ? { stranger } : {}),
    ...(ours ? { server: lookAtServer(settings.dataFolder), run: await whoRuns(settings.dataFolder) } : {}),
  };
  const visible = stranger ? ofMachine.filter((check) => !insideFolder.includes(check)) : ofMachine;
  looks.leave(ofMachine);
  await looks.make(visible, machine);
  looks.leave(inside);
  if (looks.isInDoubt('DATABASE_URL') || looks.isInDoubt('BIHUAN_DATA') || stranger) return;
  const reachable = !embedded || machine.server?.running?.url !== undefined;
  // Only what bars the database itself; whoever has a port that we want says nothing of what it holds.
  if (reachable || (mayBeStarted(machine) && !looks.isUnsound(folderCheck.name, diskCheck.name, leftBehindCheck.name))) await lookInside(looks, machine);
}

/** What another user keeps in his folder cannot be told from here. */
const insideFolder: readonly Check<Machine>[] = [diskCheck, leftBehindCheck, doorCheck, workerDoorCheck];

async function lookInside(looks: Looks, machine: Machine): Promise<void> {
  const within = looks.more();
  const troubles = await withStore(machine, (store) => lookAtStore(within, store));
  looks.add(database.name, troubles, databaseWell);
  looks.join(within);
}

async function lookAtStore(looks: Looks, store: Store): Promise<void> {
  await looks.make(ofStore, store);
  if (!(await looks.make([schemaCheck], store, unlessForbidden))) return;
  const districts = [];
  try {
    for (const code of await districtCodes(store.pool)) districts.push((await districtAsOf(store.pool, code))?.settings);
  } catch (error) {
    return unlessForbidden(error);
  }
  await looks.make(ofInstallation, { ...store, districts: districts.filter((one) => one !== undefined) }, unlessForbidden);
}

/** What the database does not let its user see is left, and the look at the rights says why. */
function unlessForbidden(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
}

/** Whether a fault is about this setting, or names it as what may be meant. */
function concerns({ setting, en }: SettingsFault, other: string): boolean {
  return setting === other || new RegExp(`\\b${other}\\b`).test(en);
}

function without(env: NodeJS.ProcessEnv, faults: readonly SettingsFault[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !faults.some(({ setting }) => setting === name)));
}

function inSettings({ setting, value, zh, en }: SettingsFault): Trouble {
  return fault(`设置 ${setting}=${value} 不能用。`, `The setting ${setting}=${value} cannot be used.`, { zh, en });
}
