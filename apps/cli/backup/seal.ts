import type { InBoth } from '@bihuan/core';
import { BackupTrouble } from '@bihuan/store';
import { FORM } from './form.js';

/*
 * A backup is a tar file in gzip. Gzip's own check leaves bits that nobody looks at, so its header carries a comment
 * with the SHA-256 of all that follows: of a file that was cut, filled up or changed anywhere, something is said.
 */

/** gzip, deflate, with a comment, at no time, of no system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
/** What zlib itself writes in front; we write the one above instead. */
export const zlibHeaderLength = 10;
/** The same without a comment, for whoever unpacks what follows. */
export const bareHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

const title = 'bihuan backup ';
const ours = (form: string | number) => `${title}${form} sha256:`;

/** Bytes before the part that the seal covers. */
export const sealLength = gzipHeader.length + ours(FORM).length + 64 + 1;

/** The header that vouches for what follows. */
export function sealOf(sha256: string): Buffer {
  return Buffer.concat([gzipHeader, Buffer.from(`${ours(FORM)}${sha256}\0`)]);
}

/** The digest that a header vouches for; throws where it is none of ours, or of a later form. */
export function sealedDigest(header: Buffer, file: string): string {
  const text = header.subarray(gzipHeader.length).toString('latin1');
  const form = /^bihuan backup (\d+) /.exec(text)?.[1];
  if (form !== undefined && Number(form) > FORM) throw newerForm(file, form);
  const digest = /sha256:([0-9a-f]{64})\0$/.exec(text)?.[1];
  if (digest !== undefined && header.equals(sealOf(digest))) return digest;
  throw text.startsWith(title) || text.includes('sha256:') ? damaged(file, 'header') : notABackup(file);
}

/** Something in the file is not as it was written; `where` names the part. */
export function damaged(file: string, where: string | InBoth): BackupTrouble {
  const { zh, en } = typeof where === 'string' ? { zh: where, en: where } : where;
  return new BackupTrouble('damaged', {
    zh: `备份 ${file} 已损坏（${zh}）；请使用另一份备份，或从原处重新复制一次。`,
    en: `The backup ${file} is damaged (${en}); use another backup, or copy it once more from where it was made.`,
  });
}

/** The same, by what an unpacker said of it: his advice would be about files that are not ours. */
export function notUnpacked(file: string, error: unknown): BackupTrouble {
  const { code, message, syscall } = error as Partial<NodeJS.ErrnoException>;
  if (syscall !== undefined && code !== undefined) return damaged(file, code);
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(String(message))) return damaged(file, { zh: '文件不完整', en: 'it ends too soon' });
  return damaged(file, { zh: '内容无法解开', en: 'it cannot be unpacked' });
}

function notABackup(file: string): BackupTrouble {
  return new BackupTrouble('not-a-backup', {
    zh: `${file} 不是闭环的备份；备份由 npm run -s bihuan -- backup <文件> 写出，不能改包或重新压缩。`,
    en: `${file} is not a backup of Bihuan; one is written by npm run -s bihuan -- backup <file>, and must not be packed anew.`,
  });
}

function newerForm(file: string, form: string): BackupTrouble {
  return new BackupTrouble('newer', {
    zh: `备份 ${file} 的格式（${form}）比本程序（${FORM}）新；请用写出它的程序版本或更新的版本恢复。`,
    en: `The backup ${file} is of form ${form}, and this program knows forms up to ${FORM}; restore it with the version that wrote it, or a later one.`,
  });
}
