import { isIP } from 'node:net';

/** Why a setting cannot be used: one sentence in each language that says what is allowed and gives an example. */
export interface SettingsFault {
  readonly setting: string;
  /** What was written, with any password masked. */
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** Turns what was written into a value, or says in both languages what would be allowed. */
export type Rule<T> = (written: string) => { readonly is: T } | { readonly zh: string; readonly en: string };

/** A whole number within bounds. */
export function bounded(least: number, most: number, example: number): Rule<number> {
  return (written) => {
    const number = /^\d+$/.test(written) ? Number(written) : NaN;
    if (number >= least && number <= most) return { is: number };
    return {
      zh: `应为 ${least} 到 ${most} 之间的整数，例如 ${example}。`,
      en: `Must be a whole number from ${least} to ${most}, e.g. ${example}.`,
    };
  };
}

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly [T, ...T[]]): Rule<T> {
  return (written) => {
    const word = words.find((each) => each === written);
    if (word !== undefined) return { is: word };
    return {
      zh: `只能是 ${words.join('、')} 之一，例如 ${words[0]}。`,
      en: `Must be one of ${words.join(', ')}, e.g. ${words[0]}.`,
    };
  };
}

/** An address to listen on: an IP address or a host name, without port or scheme. */
export const host: Rule<string> = (written) =>
  isIP(written) > 0 || /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(written)
    ? { is: written }
    : {
        zh: '应为要监听的 IP 地址或主机名，不带协议和端口，例如 127.0.0.1。',
        en: 'Must be an IP address or host name to listen on, without scheme or port, e.g. 127.0.0.1.',
      };

/** A folder's path. */
export const folder: Rule<string> = (written) =>
  written.includes('\0')
    ? { zh: '应为文件夹路径，例如 ./.bihuan。', en: 'Must be the path of a folder, e.g. ./.bihuan.' }
    : { is: written };

/** The address of a PostgreSQL database, its name included. */
export const database: Rule<string> = (written) => {
  const url = urlOf(written);
  const names = url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  if (names) return { is: written };
  return {
    zh: '应为 PostgreSQL 地址并写明数据库名，例如 postgres://bihuan:密码@127.0.0.1:5432/bihuan。',
    en: 'Must be the address of a PostgreSQL database with its name, e.g. postgres://bihuan:secret@127.0.0.1:5432/bihuan.',
  };
};

/** The address of a Redis server. */
export const redis: Rule<string> = (written) => {
  const url = urlOf(written);
  if (url !== undefined && /^rediss?:$/.test(url.protocol) && url.hostname !== '') return { is: written };
  return {
    zh: '应为 Redis 地址，例如 redis://127.0.0.1:6379。',
    en: 'Must be the address of a Redis server, e.g. redis://127.0.0.1:6379.',
  };
};

/** The address of a mail server. */
export const mailServer: Rule<string> = (written) => {
  const url = urlOf(written);
  const fits = url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && /^\/?$/.test(url.pathname) && /^(\?tls=off)?$/.test(url.search);
  if (fits) return { is: written };
  return {
    zh: '应为邮件服务器地址，例如 smtps://用户:密码@mail.example.org 或 smtp://127.0.0.1:25；内网不加密的写成 smtp://…:25?tls=off。',
    en: 'Must be the address of a mail server, e.g. smtps://user:secret@mail.example.org or smtp://127.0.0.1:25; without encryption in a network of your own smtp://…:25?tls=off.',
  };
};

/** Who sends: an address, or a name and an address in angle brackets. */
export const sender: Rule<string> = (written) =>
  /^([^<>@"\r\n]+ <[^\s@<>"]+@[^\s@<>"]+>|[^\s@<>"]+@[^\s@<>"]+)$/.test(written)
    ? { is: written }
    : { zh: '应为发件人地址，例如 投诉办理 <noreply@example.org>。', en: 'Must be the sender of mail, e.g. Complaints <noreply@example.org>.' };

/** Whether only this machine can reach the address. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

/** The written value fit for a screen: a password in an address is masked. */
export function masked(written: string): string {
  return written.replace(/(:\/\/[^:/@]*):.*@/, '$1:***@');
}

function urlOf(written: string): URL | undefined {
  return URL.canParse(written) ? new URL(written) : undefined;
}
