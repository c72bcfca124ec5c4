import { labelOf, problemRules, type InBoth } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { importList } from '@bihuan/intake';
import { ledgerPage, type LedgerCursor, type ListedProblem } from '@bihuan/store';
import { Command, Option } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { misused } from '../failed.js';
import { showList } from '../list-report.js';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';
import { named } from './backup.js';

/** `bihuan ledger import | list` */
export function ledgerCommand(): Command {
  const ledger = new Command('ledger').description(said({ zh: '台账：导入督察问题清单，列出台账问题', en: 'the ledger: take in the list of an inspection, show what stands on it' }));
  const district = () => new Option('--district <code>', said({ zh: '辖区（只有一个时可不写）', en: 'district, where there is more than one' }));
  const json = ['--json', said({ zh: '以 JSON 输出', en: 'answer in JSON' })] as const;
  ledger.command('import').description(said({ zh: '导入督察问题清单，一行一个台账问题；同一文件再次导入不会重复', en: 'put the list of an inspection on the ledger, each row a problem; the same file again adds nothing' }))
    .requiredOption('--data <file>', said({ zh: 'CSV 或 XLSX，可用 gzip 压缩', en: 'CSV or XLSX, gzipped or not' }))
    .addOption(district())
    .option('--procedure <name>', said({ zh: '办理规程，如 cn-inspection-transfer；不写则用本区的', en: 'procedure, such as cn-inspection-transfer; the district’s own when left out' }))
    .option('--encoding <label>', said({ zh: '文件编码，如 gb18030；不写则按 UTF-8', en: 'encoding of the file, such as gb18030; UTF-8 when left out' }))
    .option('--dry-run', said({ zh: '只检查，不写入', en: 'judge every row, write none' }))
    .option(...json).action(takeIn);
  ledger.command('list').description(said({ zh: '列出台账问题，投诉最多的在前', en: 'list the problems, the most complained of first' })).addOption(district()).option(...json).action(list);
  return ledger;
}

interface TakingIn {
  data: string;
  district?: string;
  procedure?: string;
  encoding?: string;
  dryRun?: boolean;
  json?: boolean;
}

function takeIn({ data, district: code, procedure, encoding, dryRun, json }: TakingIn): Promise<void> {
  return withOffice(settingsNow(), async (office, database) => {
    const district = await districtOf(database, code);
    await mustKeepALedger(office, district, procedure);
    const report = await importList(office.problems, named(data), { district, procedure, encoding, dryRun });
    // What was not done must be seen by whoever called the program.
    if (report.status === 'refused') process.exitCode = 1;
    if (json) tellJson({ district, ...report });
    else showList(report);
  });
}

async function mustKeepALedger({ rulebook, time }: Office, district: string, procedure: string | undefined): Promise<void> {
  await rulebook.know(district);
  const key = rulebook.procedureFor(district, await time.now(), procedure);
  if (!key) throw misused(`没有在有效期内的办理规程：${procedure ?? ''}`, `No procedure of that name is in force: ${procedure ?? ''}`);
  if (!rulebook.procedure(key).ledger) throw misused(`规程 ${key} 没有台账规定；请用 --procedure 指明有台账的规程。`, `The procedure ${key} keeps no ledger; name one that does with --procedure.`);
}

const PAGE = 500;

function list({ district: code, json }: { district?: string; json?: boolean }): Promise<void> {
  return withOffice(settingsNow(), async ({ time, rulebook }, database) => {
    const district = await districtOf(database, code);
    const now = await time.now();
    const rows: ListedProblem[] = [];
    for (let after: LedgerCursor | undefined, over = false; !over; ) {
      const page = await ledgerPage(database.hot, { district, now, limit: PAGE }, after);
      rows.push(...page.rows);
      after = page.next;
      over = after === undefined;
    }
    if (json) return tellJson(rows);
    await Promise.all([...new Set(rows.map(({ procedure }) => procedure))].map((procedure) => rulebook.have(procedure)));
    const gradeOf = ({ procedure, grade }: ListedProblem): InBoth => rulebook.procedure(procedure).ledger?.grades.find(({ code: each }) => each === grade)?.title ?? { zh: grade, en: grade };
    tell(tableOf(rows.map((row) => [row.complaints, row.number, said(gradeOf(row)), said(labelOf('state', row.state)), row.address ?? '', row.nuisances.map((nuisance) => said(labelOf('nuisance', nuisance))).join('、'), row.unit ?? '', row.overdue ? said({ zh: '逾期', en: 'late' }) : ''])));
    const open = rows.filter(({ state }) => !problemRules.ends.some((end) => end === state)).length;
    tell({ zh: `台账问题 ${rows.length} 个，在办 ${open} 个。`, en: `${rows.length} problems on the ledger, ${open} of them open.` });
  });
}
