import { join } from 'node:path';
import { labelOf, saidReason } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { Imports, KeptFiles, type ImportBatch } from '@bihuan/intake';
import { districtCodes, type Database } from '@bihuan/store';
import { Command, Option } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { Failed, orFailed } from '../failed.js';
import { hintsOf } from '../import-hints.js';
import { remark, said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

interface Asked {
  district?: string;
  json?: boolean;
}

/** Most imports that are listed. */
const MOST = 100;

/** `bihuan imports list | hints | annul` */
export function importsCommand(): Command {
  const imports = new Command('imports').description(said({ zh: '导入批次', en: 'imports of files' }));
  const district = () => new Option('--district <code>', said({ zh: '辖区；不写则为全部，或批次所在的', en: 'district; left out: all of them, or the one of the import' }));
  imports.command('list').description(said({ zh: '列出导入批次，最近的在前', en: 'list them, latest first' })).addOption(district()).option('--json').action(list);
  imports
    .command('hints <id>')
    .description(said({ zh: '逐件提示此前已有的重复反映和再次发生', en: 'of each complaint that it brought, what was told before and may be about the same' }))
    .addOption(district())
    .option('--json')
    .action(hints);
  imports
    .command('annul <id>')
    .description(said({ zh: '撤销一次导入；其中有件已有人办理时不予撤销', en: 'take an import back, as long as nobody has dealt with what it brought' }))
    .requiredOption('--reason <text>', said({ zh: '撤销原因', en: 'why' }))
    .addOption(district())
    .option('--json')
    .action(annul);
  return imports;
}

function list({ district, json }: Asked): Promise<void> {
  return inImports(async (imports, office, database) => {
    const codes = district === undefined ? await districtCodes(database.hot) : [await districtOf(database, district)];
    const batches = (await Promise.all(codes.map((code) => imports.latest(code, MOST)))).flat().sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, MOST);
    if (json) return tellJson(batches);
    tell(tableOf(batches.map(({ id, district: code, createdAt, status, fileName, report: { accepted, already, rejected } }) => [
      id, ...(codes.length > 1 ? [code] : []), createdAt.slice(0, 16).replace('T', ' '), said(labelOf('importStatus', status)), accepted, already, rejected - already, shown(fileName),
    ])));
  });
}

function hints(id: string, { district, json }: Asked): Promise<void> {
  return inImports(async (imports, office, database) => {
    const code = await districtOfImport(id, imports, database, district);
    await office.rulebook.know(code);
    const { rows, ...counts } = await hintsOf(office, code, id);
    if (json) return tellJson({ id, ...counts, rows });
    tell(tableOf(rows.slice(0, MOST).map(({ number, hint }) => [number, said(labelOf('likeness', hint.kind ?? '')), hint.number, hint.score, said(labelOf('state', hint.state)), hint.because.map((reason) => said(saidReason(reason))).join(' · ')])));
    tell({ zh: `共 ${counts.looked} 件，其中 ${counts.hinted} 件有提示：重复反映 ${counts.duplicates} 件，再次发生 ${counts.repeats} 件。`, en: `${counts.looked} complaints, ${counts.hinted} with hints: ${counts.duplicates} of the same event, ${counts.repeats} of the same trouble again.` });
  });
}

async function districtOfImport(id: string, imports: Imports, database: Database, district: string | undefined): Promise<string> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Failed({ zh: `不是批次编号：${id}；请用 imports list 查看。`, en: `Not the id of an import: ${id}; see imports list.` });
  const code = district === undefined ? await imports.districtOf(id) : await districtOf(database, district);
  if (code === undefined) throw new Failed({ zh: `没有批次 ${id}；请用 imports list 查看。`, en: `There is no import ${id}; see imports list.` });
  return code;
}

function annul(id: string, { district, json, reason }: Asked & { reason: string }): Promise<void> {
  return inImports(async (imports, office, database) => {
    const code = await districtOfImport(id, imports, database, district);
    await office.rulebook.know(code);
    const batch = orFailed(await imports.annul(code, id, 'cli', reason));
    if (batch.status !== 'annulled') throw new Failed({ zh: '未全部撤销，请再运行一次。', en: 'Not all of it is taken back yet; run this again.' });
    if (json) return tellJson(batch);
    say(batch);
  });
}

function say({ report: { kept } }: ImportBatch): void {
  tell({ zh: '已撤销。', en: 'Taken back.' });
  if (kept) remark({ zh: `撤销期间有人办理的 ${kept.count} 件保留：${kept.numbers.join('、')}`, en: `${kept.count} that somebody dealt with meanwhile stay: ${kept.numbers.join(', ')}` });
}

function inImports(work: (imports: Imports, office: Office, database: Database) => Promise<void>): Promise<void> {
  const settings = settingsNow();
  return withOffice(settings, (office, database) => work(new Imports(office, new KeptFiles(join(settings.dataFolder, 'files', 'imports'))), office, database));
}

/** A name from elsewhere, fit for a terminal. */
function shown(fileName: string): string {
  return fileName.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
