import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BadMapping, mappingOf, plainMapping, shippedMappings, type Mapping } from '@bihuan/intake';
import { named } from './commands/backup.js';
import { misused } from './failed.js';

/** The shipped mapping of that name, or the one in that file; none where none is named. */
export async function mappingNamed(name: string | undefined): Promise<Mapping | undefined> {
  const shipped = shippedMappings.find(({ mapping }) => mapping === name);
  if (shipped || name === undefined) return shipped;
  const why = (zh: string, en: string) => misused(`对照表 ${name} 不能使用：${zh}`, `The mapping ${name} cannot be used: ${en}`);
  try {
    return mappingOf(JSON.parse((await readFile(named(name), 'utf8')).replace(/^\ufeff/, '')), basename(name, '.json'), plainMapping);
  } catch (error) {
    if (error instanceof BadMapping) throw why(error.faults.map(({ zh }) => zh).join('；'), error.message);
    throw error instanceof SyntaxError ? why(error.message, error.message) : why('没有这个文件', 'no such file');
  }
}
