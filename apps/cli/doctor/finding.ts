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

/** What a look came to, as it is shown. */
export interface Finding extends InBoth {
  check: string;
  finding: Grade;
  repair?: InBoth;
}

/** One thing to look at; nothing found is well. */
export interface Check<Place> {
  name: string;
  /** Said where nothing is wrong. */
  well: InBoth;
  look(place: Place): readonly Trouble[] | Promise<readonly Trouble[]>;
}

/** Something goes on, but somebody should see to it. */
export function warning(zh: string, en: string, repair: InBoth | string): Trouble {
  return { finding: 'warning', zh, en, repair: step(repair) };
}

/** Something does not work. */
export function fault(zh: string, en: string, repair: InBoth | string): Trouble {
  return { finding: 'fault', zh, en, repair: step(repair) };
}

/** A sentence that carries its own remedy after a semicolon, as those of the platform do. */
export function faultWithRemedy({ zh, en }: InBoth): Trouble {
  const [zhWhat = zh, zhDo = zh] = zh.split(/；(.*)/s);
  const [enWhat = en, enDo = en] = en.split(/; (.*)/s);
  return fault(`${zhWhat}。`, `${enWhat}.`, { zh: zhDo, en: enDo });
}

/** How `bihuan` is called here: an image carries the programs without the scripts that build them. */
export function bihuan(command: string): string {
  return existsSync('scripts/bihuan.mjs') ? `npm run -s bihuan -- ${command}` : `node dist/apps/cli/main.js ${command}`;
}

function step(repair: InBoth | string): InBoth {
  return typeof repair === 'string' ? { zh: repair, en: repair } : repair;
}
