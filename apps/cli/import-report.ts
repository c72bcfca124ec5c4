import type { ImportReport } from '@bihuan/intake';
import { Failed } from './failed.js';
import { remark, tell } from './speech.js';

/** Most rows that are shown to a person; `--json` has them all. */
const MOST_SHOWN = 20;

/** A report as programs read it; letters that would turn a line round or are seen by nobody are written by their number. */
export function jsonOf(report: ImportReport, district: string, batch: string | null): string {
  const { status, mapping, read, accepted, already, rejected, refusal, reasons, as, kinds, acceptedIds, rows, remarks } = report;
  const answer = {
    status, district, batch, mapping, read, accepted, already, rejected,
    reason: refusal?.reason ?? null, ...(refusal ? { value: refusal.value, sentence: refusal.sentence } : {}),
    reasons, as, kinds, accepted_ids: acceptedIds, rows, remarks,
  };
  return JSON.stringify(answer, null, 2).replace(/[\p{Cf}\u2028\u2029\u007f-\u009f]/gu, (letter) => [...Array(letter.length).keys()].map((n) => `\\u${letter.charCodeAt(n).toString(16).padStart(4, '0')}`).join(''));
}

/** Says to a person what became of a file. */
export function showReport({ status, read, accepted, already, rejected, as, rows, remarks, refusal }: ImportReport, batch: string | null): void {
  if (refusal) throw new Failed(refusal.sentence);
  showRows(rows.filter(({ reason }) => reason !== 'already_there'));
  showRows(remarks);
  const refused = rejected - already;
  const ways = { zh: `（历史 ${as.history}，新受理 ${as.intake}）`, en: ` (${as.history} as history, ${as.intake} as new)` };
  tell(
    status === 'checked'
      ? { zh: `检查 ${read} 行：可导入 ${accepted}${ways.zh}，已有 ${already}，不能导入 ${refused}。没有写入。`, en: `${read} rows judged: ${accepted} can come in${ways.en}, ${already} are there already, ${refused} cannot. Nothing was written.` }
      : { zh: `读取 ${read} 行：新增 ${accepted}${ways.zh}，已有 ${already}，未导入 ${refused}。`, en: `${read} rows read: ${accepted} added${ways.en}, ${already} there already, ${refused} not taken.` },
  );
  if (batch !== null && accepted > 0) remark({ zh: `批次 ${batch}；无人办理以前可整批撤销：bihuan imports annul ${batch} --reason …`, en: `Batch ${batch}; until somebody deals with it, it can be taken back: bihuan imports annul ${batch} --reason …` });
  if (status === 'interrupted') remark({ zh: '数据库中断，未读完；请再导入一次，已有的不会重复。', en: 'The database went away before the end; import the file again, nothing comes in twice.' });
}

function showRows(rows: readonly Pick<ImportReport['rows'][number], 'line' | 'id' | 'sentence'>[]): void {
  for (const { line, id, sentence } of rows.slice(0, MOST_SHOWN)) {
    remark({ zh: `第 ${line} 行 ${id}：${sentence.zh}`, en: `line ${line} ${id}: ${sentence.en}` });
  }
  if (rows.length > MOST_SHOWN) remark({ zh: `…另有 ${rows.length - MOST_SHOWN} 行，见 --json`, en: `… and ${rows.length - MOST_SHOWN} more, see --json` });
}
