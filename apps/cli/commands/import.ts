import { basename } from 'node:path';
import type { Office } from '@bihuan/desk';
import { bringFile, importFile, isZone, mappingOfFile, sampling, shippedMappings, type Importing, type Mapping } from '@bihuan/intake';
import { districtCodes, type Database } from '@bihuan/store';
import { Command, Option } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { exitCodes } from '../failed.js';
import { jsonOf, showReport, toldOf, type Told } from '../import-report.js';
import { mappingNamed } from '../mapping-named.js';
import { because, orRefusedBefore, RefusedBefore } from '../refused-before.js';
import { remark, said, tell } from '../speech.js';
import { named } from './backup.js';

interface Options {
  mapping?: string;
  encoding?: string;
  timezone?: string;
  as?: 'history' | 'intake';
  procedure?: string;
  district?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Rows between two signs of life. */
const ROWS_A_SIGN = 2_000;

/** `bihuan import` */
export function importCommand(): Command {
  const known = shippedMappings.filter(({ refuse }) => !refuse).map(({ mapping }) => mapping).join(', ');
  return new Command('import')
    .description(said({ zh: '导入文件中的投诉；同一文件再次导入不会重复', en: 'bring in the complaints of a file; the same file again adds nothing' }))
    .argument('<file>', said({ zh: 'CSV 或 XLSX，可用 gzip 压缩', en: 'CSV or XLSX, gzipped or not' }))
    .option('--mapping <name>', said({ zh: `列对照表：${known}，或自备的 JSON 文件；不写则按表头识别`, en: `which columns are what: ${known}, or a JSON file; recognised by the head when left out` }))
    .option('--encoding <label>', said({ zh: '文件编码，如 gb18030；不写则按 UTF-8', en: 'encoding of the file, such as gb18030; UTF-8 when left out' }))
    .option('--timezone <zone>', said({ zh: '未带时差的时间所在时区', en: 'zone of times without an offset' }))
    .addOption(new Option('--as <way>', said({ zh: '全部作为历史存录（history）或新受理（intake）；不写则已办结的、早于最长时限的作为历史', en: 'take every row over as history, or receive it now; left out: what was closed or is older than the longest clock is history' })).choices(['history', 'intake']))
    .option('--procedure <name>', said({ zh: '办理规程；不写则用本区的', en: 'procedure, instead of the one of the district' }))
    .option('--district <code>', said({ zh: '辖区；只有一个时可不写，或只有一个与文件同时区时', en: 'district; may be left out where there is only one, or only one in the zone of the file' }))
    .option('--dry-run', said({ zh: '只检查，不写入', en: 'judge every row, write none' }))
    .option('--json', said({ zh: '以 JSON 输出', en: 'answer in JSON' }))
    .addHelpText('after', `\n${said({
      zh: '退出码：0 读完（有不能导入的行也是 0，见报告）；1 整个文件被拒绝，或中途中断；2 用法有误。',
      en: 'Exit code: 0 read to its end, also where rows were not taken (see the report); 1 the whole file was refused, or it was interrupted; 2 wrong usage.',
    })}\n${said({
      zh: '--json 的 status：imported 已导入；checked 只检查（--dry-run）；refused 整个文件未读入，reason 为原因；interrupted 中断，再导入一次即接着读。accepted_ids 与 numbers 逐一对应；计数为这一次，whole_batch 为整个批次（中断后接着读的，多于这一次）。',
      en: 'status in --json: imported; checked, by a dry run; refused as a whole, for the reason in reason; interrupted, import it again to go on. accepted_ids and numbers are in one order; the counts are of this time, whole_batch is all that the batch has brought (more, where it was stopped and went on).',
    })}`)
    .action(async (file: string, options: Options) => {
      const told = await broughtIn(named(file), options).catch((error: unknown) => {
        // A program gets its answer, too, where the file was not even opened; a person gets the sentence alone.
        if (options.json && error instanceof RefusedBefore) tell(jsonOf(toldOf(error, options.district ?? null)));
        throw error;
      });
      if (options.json) tell(jsonOf(told));
      // What was not done must be seen by whoever called the program.
      if (told.report.status === 'refused' || told.report.status === 'interrupted') process.exitCode = 1;
      if (!options.json) showReport(told);
    });
}

async function broughtIn(file: string, options: Options): Promise<Told> {
  const { timezone } = options;
  const mapping = await because('bad_mapping', options.mapping ?? '', () => mappingNamed(options.mapping));
  if (timezone !== undefined && !isZone(timezone)) throw refusal('bad_timezone', timezone, `没有这个时区：${timezone}`, `There is no such zone: ${timezone}`);
  return withOffice(settingsNow(), (office, database, interruption) => imported(office, database, file, options, interruption.inOrder(), mapping));
}

async function imported(office: Office, database: Database, file: string, options: Options, signal: AbortSignal, mapping?: Mapping): Promise<Told> {
  const { encoding, timezone: zone, procedure, as, dryRun } = options;
  const zoneOfFile = async () => zone ?? (mapping ?? (await mappingOfFile(file, { encoding }))).zone;
  const guessed = options.district === undefined ? await onlyOneIn(office, await districtCodes(database.hot), await zoneOfFile()) : undefined;
  const district = guessed ?? (await because('no_district', options.district ?? '', () => districtOf(database, options.district)));
  await office.rulebook.know(district);
  const now = await office.time.now();
  if (procedure !== undefined && !office.rulebook.procedureFor(district, now, procedure)) throw refusal('no_procedure', procedure, `没有在有效期内的办理规程：${procedure}`, `No procedure of that name is in force: ${procedure}`);
  const importing: Importing = {
    district, mapping, zone, encoding, procedure, as, dryRun, now, signal,
    outlived: office.rulebook.outlived(district, now, procedure),
    alreadyThere: (keys) => office.lookups.byOpeningKeys(district, keys),
    // Beside an answer for programs only where a person looks on.
    ...(!options.json || process.stderr.isTTY ? { onProgress: signs() } : {}),
  };
  if (dryRun) {
    const { sample, hear: onAccepted } = sampling();
    const report = await importFile(office.desk, file, { ...importing, onAccepted });
    return { report, district, batch: null, numbers: [], whole: report, sample, stopped: signal.aborted };
  }
  const reading = Object.fromEntries(Object.entries({ mapping: options.mapping, encoding, zone, procedure, as }).filter(([, value]) => value !== undefined));
  const { report, batch, came, whole } = orRefusedBefore(await bringFile(office, { path: file, fileName: basename(file), account: 'cli', reading }, importing));
  return { report: { ...report, acceptedIds: came.map(({ id }) => id) }, district, batch, numbers: came.map(({ number }) => number), whole, stopped: signal.aborted };
}

function refusal(reason: string, value: string, zh: string, en: string): RefusedBefore {
  return new RefusedBefore(reason, value, { zh, en }, exitCodes.usage);
}

/** Says now and then how far it is. */
function signs(): NonNullable<Importing['onProgress']> {
  let next = ROWS_A_SIGN;
  return ({ read }) => {
    if (read < next) return;
    next = read + ROWS_A_SIGN;
    remark({ zh: `已读取 ${read} 行…`, en: `${read} rows read …` });
  };
}

/** Where there are several districts: the only one in the zone of the file, and it is said which. */
async function onlyOneIn({ rulebook }: Office, codes: readonly string[], zone: string): Promise<string | undefined> {
  if (codes.length < 2) return undefined;
  for (const code of codes) await rulebook.know(code);
  const [only, second] = codes.filter((code) => rulebook.settings(code).zone === zone);
  if (only === undefined || second !== undefined) return undefined;
  remark({ zh: `导入到辖区 ${only}（与文件同一时区 ${zone}）`, en: `Importing into district ${only}, the one in the zone of the file (${zone})` });
  return only;
}
