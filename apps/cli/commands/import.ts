import { readFile } from 'node:fs/promises';
import { BadMapping, importFile, mappingOf, plainMapping, shippedMappings, type ImportReport, type Mapping } from '@bihuan/intake';
import { districtCodes } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { Failed, misused } from '../failed.js';
import { remark, said, tell, tellJson } from '../speech.js';

interface Options {
  mapping?: string;
  timezone?: string;
  procedure?: string;
  district?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Most refused rows that are shown to a person; `--json` has them all. */
const MOST_SHOWN = 20;

/** `bihuan import` */
export function importCommand(): Command {
  const known = shippedMappings.map(({ mapping }) => mapping).join(', ');
  return new Command('import')
    .description(said({ zh: '导入 CSV 文件中的投诉；同一文件再次导入不会重复', en: 'bring in the complaints of a CSV file; the same file again adds nothing' }))
    .argument('<file>', said({ zh: 'UTF-8 编码的 CSV，可用 gzip 压缩', en: 'CSV in UTF-8, gzipped or not' }))
    .option('--mapping <name>', said({ zh: `列对照表：${known}，或自备的 JSON 文件；不写则按表头识别`, en: `which columns are what: ${known}, or a JSON file; recognised by the head when left out` }))
    .option('--timezone <zone>', said({ zh: '未带时差的时间所在时区', en: 'zone of times without an offset' }))
    .option('--procedure <name>', said({ zh: '办理规程；不写则用本区的', en: 'procedure, instead of the one of the district' }))
    .option('--district <code>', said({ zh: '区；只有一个时可不写', en: 'district; may be left out where there is only one' }))
    .option('--dry-run', said({ zh: '只检查，不写入', en: 'judge every row, write none' }))
    .option('--json', said({ zh: '以 JSON 输出', en: 'answer in JSON' }))
    .action(async (file: string, options: Options) => {
      const mapping = await mappingNamed(options.mapping);
      const zone = zoneNamed(options.timezone);
      const report = await withOffice(settingsNow(), async (office, { hot }) => {
        const district = options.district ?? onlyOne(await districtCodes(hot));
        const onProgress = (read: number) => options.json || remark({ zh: `已读取 ${read} 行…`, en: `${read} rows read …` });
        return importFile(office.desk, file, { district, mapping, zone, procedure: options.procedure, dryRun: options.dryRun, now: await office.time.now(), onProgress });
      });
      if (options.json) tellJson(report);
      else show(report);
      // What was not done must be seen by whoever called the program.
      if (report.status === 'refused' || report.status === 'interrupted') process.exitCode = 1;
    });
}

async function mappingNamed(name: string | undefined): Promise<Mapping | undefined> {
  const shipped = shippedMappings.find(({ mapping }) => mapping === name);
  if (shipped || name === undefined) return shipped;
  try {
    return mappingOf(JSON.parse(await readFile(name, 'utf8')), plainMapping);
  } catch (error) {
    const why = error instanceof BadMapping || error instanceof SyntaxError ? error.message : 'no such file';
    throw misused(`对照表 ${name} 不能使用：${why}`, `The mapping ${name} cannot be used: ${why}`);
  }
}

function zoneNamed(zone: string | undefined): string | undefined {
  try {
    if (zone !== undefined) new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw misused(`没有这个时区：${zone}`, `There is no such zone: ${zone}`);
  }
}

function onlyOne(districts: readonly string[]): string {
  const [district, ...others] = districts;
  if (district === undefined) throw new Failed({ zh: '还没有任何区；请先建立。', en: 'There is no district yet; found one first.' });
  if (others.length === 0) return district;
  throw misused(`请用 --district 指明：${districts.join('、')}`, `Say which by --district: ${districts.join(', ')}`);
}

function show({ status, read, accepted, already, rejected, rows, refusal }: ImportReport): void {
  if (refusal) throw new Failed(refusal.sentence);
  const others = rows.filter(({ reason }) => reason !== 'already_there');
  for (const { line, id, sentence } of others.slice(0, MOST_SHOWN)) {
    remark({ zh: `第 ${line} 行 ${id}：${sentence.zh}`, en: `line ${line} ${id}: ${sentence.en}` });
  }
  if (others.length > MOST_SHOWN) remark({ zh: `…另有 ${others.length - MOST_SHOWN} 行，见 --json`, en: `… and ${others.length - MOST_SHOWN} more, see --json` });
  const refused = rejected - already;
  tell(
    status === 'checked'
      ? { zh: `检查 ${read} 行：可导入 ${accepted}，不能导入 ${refused}。没有写入。`, en: `${read} rows judged: ${accepted} can come in, ${refused} cannot. Nothing was written.` }
      : { zh: `读取 ${read} 行：新增 ${accepted}，已有 ${already}，未导入 ${refused}。`, en: `${read} rows read: ${accepted} added, ${already} there already, ${refused} not taken.` },
  );
  if (status === 'interrupted') remark({ zh: '数据库中断，未读完；请再导入一次，已有的不会重复。', en: 'The database went away before the end; import the file again, nothing comes in twice.' });
}
