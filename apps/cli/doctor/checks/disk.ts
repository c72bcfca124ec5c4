import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fault, warning, type Check } from '../finding.js';
import type { Machine } from '../places.js';

/** Whether the disk of the data has room left. */
export const diskCheck: Check<Machine> = {
  name: 'disk',
  settings: ['BIHUAN_DATA'],
  well: { zh: '磁盘空间充足。', en: 'There is room on the disk.' },
  look: ({ settings, server, limits }) => {
    const folder = firstThere(server?.folder ?? resolve(settings.dataFolder));
    const { bavail, bsize, ffree, files } = statfsSync(folder);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    const zh = `${folder} 所在磁盘只剩 ${free} MB。`;
    const en = `Only ${free} MB are left on the disk of ${folder}.`;
    const repair = {
      zh: `腾出空间，至少留 ${limits.diskWarning} MB（du -sh ${folder}/* 显示占用；旧备份可移走）`,
      en: `make room, ${limits.diskWarning} MB at least (du -sh ${folder}/* shows what takes it; old backups can go elsewhere)`,
    };
    if (files > 0 && ffree === 0) return [fault(`${folder} 所在磁盘的文件数已满。`, `The disk of ${folder} can take no more files.`, repair)];
    if (free < limits.diskFault) return [fault(zh, en, repair)];
    return free < limits.diskWarning ? [warning(zh, en, repair)] : [];
  },
};

function firstThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}
