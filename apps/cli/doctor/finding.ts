import { existsSync } from 'node:fs';
import type { InBoth } from '@bihuan/core';

/** How bad it is: the system works on after a warning, and something is lost or stands still by a fault. */
export type Grade = 'ok' | 'warning' | 'fault';

/** Something that is not as it should be, and what mends it. */
export interface Trouble extends InBoth {
  finding: 'warning' | 'fault';
  /** The command to give, or the step to take. */
  repair: InBoth;
}

/** Something that is well, said with what was seen. */
export interface Fine extends InBoth {
  finding: 'ok';
}

/** What a look came to, as it is shown. */
export interface Finding extends InBoth {
  check: string;
  finding: Grade;
  repair?: InBoth;
}

/** One thing to look at; nothing found is well. */
export interface Check<Place> {
  name: string;
  /** Said where nothing was found; without it, as where another check of this name has spoken, nothing is. */
  well?: InBoth;
  /** Settings that it reads: where one of them cannot be used it would look at something else than is meant. */
  settings?: readonly string[];
  look(place: Place): readonly (Trouble | Fine)[] | Promise<readonly (Trouble | Fine)[]>;
}

/** Something goes on, but somebody should see to it. */
export function warning(zh: string, en: string, repair: InBoth | string): Trouble {
  return { finding: 'warning', zh, en, repair: step(repair) };
}

/** Something does not work. */
export function fault(zh: string, en: string, repair: InBoth | string): Trouble {
  return { finding: 'fault', zh, en, repair: step(repair) };
}

/** Something was looked at and is well. */
export function fine(zh: string, en: string): Fine {
  return { finding: 'ok', zh, en };
}

/** A sentence that carries its own remedy after a semicolon, as those of the platform do. */
export function faultWithRemedy({ zh, en }: InBoth): Trouble {
  const [zhWhat = zh, zhDo = zh] = zh.split(/；(.*)/s);
  const [enWhat = en, enDo = en] = en.split(/; (.*)/s);
  return fault(`${zhWhat}。`, `${enWhat}.`, { zh: zhDo, en: enDo });
}

/** A number with its English noun: 1 notice, 2 notices. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How `bihuan` is called here: an image carries the programs without the scripts that build them. */
export function bihuan(command: string): string {
  return existsSync('scripts/bihuan.mjs') ? `npm run -s bihuan -- ${command}` : `node dist/apps/cli/main.js ${command}`;
}

/** How a service of the containers is started or started again. */
export function compose(command: string): string {
  return `docker compose -f docker/compose.yaml ${command}`;
}

function step(repair: InBoth | string): InBoth {
  return typeof repair === 'string' ? { zh: repair, en: repair } : repair;
}
