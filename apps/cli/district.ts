import { districtCodes, type Database } from '@bihuan/store';
import { misused } from './failed.js';

/** The district that a command is for: the one named, or the only one. */
export async function districtOf({ hot }: Pick<Database, 'hot'>, named: string | undefined): Promise<string> {
  const codes = await districtCodes(hot);
  if (named !== undefined && codes.includes(named)) return named;
  const [only, second] = codes;
  if (only === undefined) throw misused('还没有任何辖区；请先运行 invite 建立一个。', 'There is no district yet; found one by an invitation first (invite).');
  if (named === undefined && second === undefined) return only;
  const all = codes.join(', ');
  throw named === undefined
    ? misused(`请用 --district 指明辖区：${all}。`, `Name the district with --district: ${all}.`)
    : misused(`没有辖区 ${named}；现有：${all}。`, `There is no district ${named}; there are: ${all}.`);
}
