import type { SettingsFault } from './setting-rules.js';

const known = [
  'BIHUAN_DATA', 'BIHUAN_TIME', 'BIHUAN_DEMO', 'BIHUAN_SWEEP_MS', 'BIHUAN_LOG', 'BIHUAN_PROXIES', 'BIHUAN_IMPORT_MAX', 'BIHUAN_METRICS', 'BIHUAN_WORKER_PORT',
  'BIHUAN_CONNECT_MS', 'BIHUAN_STATEMENT_MS', 'BIHUAN_LOCK_MS', 'BIHUAN_IDLE_MS', 'BIHUAN_CALL_MS', 'BIHUAN_LEASE_MS', 'BIHUAN_GAP_MS', 'BIHUAN_ARM_MS',
  'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'BIHUAN_MAIL_FROM',
];

/** Faults for names that nearly are settings: BIHUAN_DEM0=off would otherwise leave public passwords valid without a word. */
export function misspelled(env: Readonly<Record<string, string | undefined>>): SettingsFault[] {
  return Object.keys(env).flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = known.find((setting) => isNear(name.toUpperCase(), setting));
    if (meant === undefined) return [];
    return [
      {
        setting: name,
        value: '…',
        zh: `没有名为 ${name} 的设置；如果要设的是 ${meant}，请改名，例如 ${meant}=…，否则请去掉它。`,
        en: `There is no setting ${name}; if ${meant} is meant, rename it, e.g. ${meant}=…, else remove it.`,
      },
    ];
  });
}

/** Equal but for one letter changed, added, dropped or swapped with its neighbour, or for its case. */
function isNear(name: string, setting: string): boolean {
  if (Math.abs(name.length - setting.length) > 1) return false;
  let front = 0;
  while (front < name.length && name[front] === setting[front]) front++;
  const rest = (text: string, from: number): string => text.slice(front + from);
  return (
    rest(name, 1) === rest(setting, 1) ||
    rest(name, 1) === rest(setting, 0) ||
    rest(name, 0) === rest(setting, 1) ||
    (rest(name, 2) === rest(setting, 2) && name[front] === setting[front + 1] && name[front + 1] === setting[front])
  );
}
