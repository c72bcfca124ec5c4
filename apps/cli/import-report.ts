import { labelOf } from '@bihuan/core';
import { emptyReport, type ImportReport, type Reading, type SampleRow } from '@bihuan/intake';
import { Failed } from './failed.js';
import type { RefusedBefore } from './refused-before.js';
import { remark, tell } from './speech.js';

/** Most rows that are shown to a person; `--json` has them all. */
const MOST_SHOWN = 20;

/** What an import on the command line came to. */
export interface Told {
  report: Omit<ImportReport, 'refusal'> & { refusal?: Omit<NonNullable<ImportReport['refusal']>, 'reason'> & { reason: string } };
  district: string | null;
  batch: string | null;
  /** The numbers of what came in, in the order of the accepted ids. */
  numbers: readonly string[];
  /** What the batch has brought over all of its readings. */
  whole: Reading;
  /** How the first rows would be read; of a dry run. */
  sample?: readonly SampleRow[];
  /** Whether somebody stopped it, and not the database. */
  stopped?: boolean;
}

/** What is told of a file that was not read at all. */
export function toldOf({ reason, value, why: sentence }: RefusedBefore, district: string | null): Told {
  const report = { ...emptyReport(null, 'refused'), refusal: { reason, value, sentence } };
  return { report, district, batch: null, numbers: [], whole: report };
}

/** A report as programs read it; letters that would turn a line round or are seen by nobody are written by their number. */
export function jsonOf({ report, district, batch, numbers, whole, sample }: Told): string {
  const { status, mapping, read, accepted, already, rejected, refusal, reasons, as, kinds, acceptedIds, rows, remarks } = report;
  const ofBatch = { read: whole.read, accepted: whole.accepted, already: whole.already, rejected: whole.rejected };
  const answer = {
    status, district, batch, mapping, read, accepted, already, rejected, whole_batch: ofBatch,
    reason: refusal?.reason ?? null, ...(refusal ? { value: refusal.value, sentence: refusal.sentence } : {}),
    reasons, as, kinds, accepted_ids: acceptedIds, numbers, rows, remarks, ...(sample ? { sample } : {}),
  };
  return JSON.stringify(answer, null, 2).replace(/[\p{Cf}\u2028\u2029\u007f-\u009f]/gu, (letter) => [...Array(letter.length).keys()].map((n) => `\\u${letter.charCodeAt(n).toString(16).padStart(4, '0')}`).join(''));
}

/** Says to a person what became of a file. */
export function showReport({ report, batch, whole, sample, stopped = false }: Told): void {
  const { status, read, accepted, already, rejected, as, rows, remarks, refusal } = report;
  if (refusal) throw new Failed(refusal.sentence);
  showRows(rows.filter(({ reason }) => reason !== 'already_there'));
  showRows(remarks);
  showSample(sample ?? []);
  const refused = rejected - already;
  const ways = { zh: `（历史 ${as.history}，新受理 ${as.intake}）`, en: ` (${as.history} as history, ${as.intake} as new)` };
  tell(
    sample
      ? { zh: `检查 ${read} 行：可导入 ${accepted}${ways.zh}，已有 ${already}，不能导入 ${refused}。没有写入。`, en: `${read} rows judged: ${accepted} can come in${ways.en}, ${already} are there already, ${refused} cannot. Nothing was written.` }
      : { zh: `读取 ${read} 行：新增 ${accepted}${ways.zh}，已有 ${already}，未导入 ${refused}。`, en: `${read} rows read: ${accepted} added${ways.en}, ${already} there already, ${refused} not taken.` },
  );
  const before = whole.accepted - accepted;
  if (before > 0) remark({ zh: `已有的中 ${before} 件是这一批次中断以前导入的；整批共 ${whole.accepted} 件。`, en: `${before} of those there already this batch had brought before it was stopped; ${whole.accepted} in the whole batch.` });
  if (batch !== null && whole.accepted > 0) remark({ zh: `批次 ${batch}；无人办理以前可整批撤销：\n${annulling(batch, '导错了')}`, en: `Batch ${batch}; until somebody deals with it, it can be taken back:\n${annulling(batch, 'wrong file')}` });
  if (status !== 'interrupted') return;
  const why = stopped ? { zh: '已中止', en: 'It was stopped' } : { zh: '数据库中断', en: 'The database went away' };
  remark({ zh: `${why.zh}，未读完；请再导入一次，已有的不会重复。`, en: `${why.en} before the end; import the file again, nothing comes in twice.` });
}

/** As it is typed where this program was started. */
function annulling(batch: string, reason: string): string {
  return `npm run -s bihuan -- imports annul ${batch} --reason '${reason}'`;
}

function showSample(sample: readonly SampleRow[]): void {
  for (const { line, id, nuisances, as, receivedAt, written, address, placed, text } of sample) {
    const of = (language: 'zh' | 'en') => nuisances.map((nuisance) => labelOf('nuisance', nuisance)[language]).join(language === 'zh' ? '、' : ', ');
    const at = receivedAt ?? written ?? '';
    remark({
      zh: `将读作：第 ${line} 行 ${id}，${of('zh')}，${as === 'history' ? '历史' : '新受理'} ${at}，${address ?? '无地址'}${placed ? '' : '（地点不明）'}，“${text}”`,
      en: `would be read: line ${line} ${id}, ${of('en')}, ${as === 'history' ? 'history' : 'new'} ${at}, ${address ?? 'no address'}${placed ? '' : ' (place not known)'}, "${text}"`,
    });
  }
}

function showRows(rows: readonly Pick<ImportReport['rows'][number], 'line' | 'id' | 'sentence'>[]): void {
  for (const { line, id, sentence } of rows.slice(0, MOST_SHOWN)) {
    remark({ zh: `第 ${line} 行 ${id}：${sentence.zh}`, en: `line ${line} ${id}: ${sentence.en}` });
  }
  if (rows.length > MOST_SHOWN) remark({ zh: `…另有 ${rows.length - MOST_SHOWN} 行，见 --json`, en: `… and ${rows.length - MOST_SHOWN} more, see --json` });
}
