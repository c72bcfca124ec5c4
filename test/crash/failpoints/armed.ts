import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Settings under which a built program can be made to fail at a point: `journal-write.sent:kill:3` is its third passing. */
export function armed(...failpoints: readonly string[]): Record<string, string> {
  const arm = pathToFileURL(join(process.cwd(), 'test', 'crash', 'failpoints', 'arm.mjs')).href;
  return { NODE_OPTIONS: `--import ${arm}`, ...(failpoints.length > 0 ? { BIHUAN_FAILPOINT: failpoints.join(',') } : {}) };
}
