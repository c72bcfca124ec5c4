import { bounded, database, folder, host, isLoopback, mailServer, masked, oneOf, redis, sender } from './setting-rules.js';
import type { Rule, SettingsFault } from './setting-rules.js';
import { metricsReaders, type MetricsReaders } from './metrics/access.js';
import { misspelled } from './misspelled-settings.js';
import { patienceFaults, readPatience, type Patience } from './patience.js';

export type { SettingsFault } from './setting-rules.js';

/** How much the log tells: `info` what happened, `debug` also why, `silent` nothing. */
export type LogLevel = 'info' | 'debug' | 'silent';

/** A mail server, and the sender of all mail. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** Everything an operator may set, read once at the border of an app and passed on as a value. */
export interface Settings {
  /** TCP port of the HTTP door; 0 lets the system choose (tests). */
  readonly port: number;
  /** Address the HTTP door listens on. */
  readonly host: string;
  /** PostgreSQL to use; undefined means the embedded one. */
  readonly databaseUrl?: string;
  /** Redis for the alarms; undefined means BullMQ's PostgreSQL backend. */
  readonly redisUrl?: string;
  /** Where mail is handed to, and who sends it; undefined means that nobody is told by mail. */
  readonly mail?: MailSettings;
  /** Folder of the embedded database and all other local data, as the operator wrote it (perhaps relative). */
  readonly dataFolder: string;
  /** `movable` lets time be moved, for demonstrations and tests; as the demo is, unless the operator wrote it. */
  readonly time: 'real' | 'movable';
  /** The operator wrote what time is to be; otherwise a store that stands keeps the time that it has. */
  readonly timeAsked: boolean;
  /** Whether the demo accounts, whose passwords are public, may log in. */
  readonly demo: boolean;
  /** Milliseconds between two sweeps for due clocks. */
  readonly sweepMs: number;
  readonly log: LogLevel;
  /** How long the programs wait: for the database, for receivers, between tries. */
  readonly patience: Patience;
  /** Reverse proxies of one's own before the HTTP door: so many of the last addresses in X-Forwarded-For are trusted. */
  readonly proxies: number;
  /** Most megabytes of a file that is sent to be imported. */
  readonly importMost: number;
  /** Who may read `/metrics`. */
  readonly metrics: MetricsReaders;
  /** TCP port of the worker's own door, for its health and its metrics, on the address of the HTTP door; undefined means none. */
  readonly workerPort?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from an environment; answers all faults at once, so that an operator mends them in one go. */
export function readSettings(env: Environment): Settings | SettingsFault[] {
  const faults = misspelled(env);
  const read = <T>(setting: string, rule: Rule<T>): T | undefined => {
    const value = env[setting]?.trim();
    if (!value) return undefined; // an empty variable is how compose files say "not set"
    const answer = rule(value);
    if ('is' in answer) return answer.is;
    faults.push({ setting, value: masked(value), ...answer });
    return undefined;
  };

  const demo = (read('BIHUAN_DEMO', oneOf('on', 'off')) ?? 'on') === 'on';
  const smtp = read('SMTP_URL', mailServer);
  const from = read('BIHUAN_MAIL_FROM', sender);
  const time = read('BIHUAN_TIME', oneOf('real', 'movable'));
  const settings: Settings = {
    port: read('PORT', bounded(0, 65535, 3000)) ?? 3000,
    host: read('HOST', host) ?? '127.0.0.1',
    databaseUrl: read('DATABASE_URL', database),
    redisUrl: read('REDIS_URL', redis),
    dataFolder: read('BIHUAN_DATA', folder) ?? './.bihuan',
    mail: smtp !== undefined && from !== undefined ? { url: smtp, from } : undefined,
    // The demo listens on this machine only, so that no office runs by mistake on a time that anybody moves.
    time: time ?? (demo ? 'movable' : 'real'),
    timeAsked: time !== undefined,
    demo,
    sweepMs: read('BIHUAN_SWEEP_MS', bounded(50, 60_000, 1000)) ?? 1000,
    proxies: read('BIHUAN_PROXIES', bounded(0, 9, 1)) ?? 0,
    importMost: read('BIHUAN_IMPORT_MAX', bounded(1, 512, 64)) ?? 64,
    metrics: read('BIHUAN_METRICS', metricsReaders) ?? 'loopback',
    workerPort: read('BIHUAN_WORKER_PORT', bounded(1, 65535, 3001)),
    log: read('BIHUAN_LOG', oneOf('info', 'debug', 'silent')) ?? 'info',
    patience: readPatience(read),
  };

  if (settings.demo && !isLoopback(settings.host)) faults.push(publicDemo(settings.host));
  if (settings.workerPort !== undefined && settings.workerPort === settings.port) faults.push(samePort(settings.port));
  if (smtp !== undefined && !env['BIHUAN_MAIL_FROM']?.trim()) faults.push(noSender);
  faults.push(...patienceFaults(settings.patience));
  return faults.length > 0 ? faults : settings;
}

/** Tells faults from settings. */
export function areFaults(answer: Settings | SettingsFault[]): answer is SettingsFault[] {
  return Array.isArray(answer);
}

const noSender: SettingsFault = {
  setting: 'BIHUAN_MAIL_FROM',
  value: '',
  zh: '设了 SMTP_URL，还须写明发件人，例如 BIHUAN_MAIL_FROM="投诉办理 <noreply@example.org>"。',
  en: 'With SMTP_URL the sender must be named too, e.g. BIHUAN_MAIL_FROM="Complaints <noreply@example.org>".',
};

function samePort(port: number): SettingsFault {
  return {
    setting: 'BIHUAN_WORKER_PORT',
    value: String(port),
    zh: `PORT 已用了 ${port}，后台程序须用另一个端口，例如 BIHUAN_WORKER_PORT=${port === 65535 ? port - 1 : port + 1}。`,
    en: `PORT is ${port} already, and the worker needs another port, e.g. BIHUAN_WORKER_PORT=${port === 65535 ? port - 1 : port + 1}.`,
  };
}

function publicDemo(host: string): SettingsFault {
  return {
    setting: 'HOST',
    value: host,
    zh: `演示账号的密码是公开的，因此开启演示账号时 HOST 只能是本机地址；对外服务请关闭演示账号，例如 BIHUAN_DEMO=off HOST=${host} npm start。`,
    en: `The passwords of the demo accounts are public, so with demo accounts HOST must be a loopback address; to serve others switch them off, e.g. BIHUAN_DEMO=off HOST=${host} npm start.`,
  };
}
