import type { InBoth } from '@bihuan/core';
import { rowReasons, say, shortened, type FileReason, type RowReason } from '../reasons.js';
import type { Remark } from '../report.js';

/** What a row of a list may come to: put on the ledger, was put there by this very row before, stands there already, or not taken. */
export type ListOutcome = 'entered' | 'already' | 'there' | 'refused';

/** What became of one row. */
export interface ListRow {
  /** Where it begins in the file, from 1. */
  line: number;
  reference: string;
  outcome: ListOutcome;
  /** Of the problem on the ledger, where there is one and whoever asks may know it. */
  number?: string;
  /** Why it was not taken: a reason of the import, or the code of a refusal. */
  code?: string;
  field?: string;
  value?: string;
  /** What is wrong, and what to do. */
  sentence?: InBoth;
}

/** What became of a list. */
export interface ListReport {
  status: 'imported' | 'checked' | 'refused';
  read: number;
  entered: number;
  already: number;
  there: number;
  refused: number;
  rows: ListRow[];
  /** Why nothing of it was taken. */
  refusal?: { reason: FileReason; value: string; sentence: InBoth };
}

/** What to do about a row that was not taken; then the same file is imported again. */
const remedies: Readonly<Partial<Record<RowReason, InBoth>>> = {
  missing_required: { zh: '请补填', en: 'fill it in' },
  bad_category: { zh: '请填扰民类型的名称（如“餐饮油烟”）或代码（如 odor-cooking），多个用顿号隔开', en: 'write the name or the code of a nuisance, such as odor-cooking, several with a comma between them' },
  not_ours: { zh: '请转有关部门，或改填扰民类型', en: 'hand it on to whose it is, or mend the nuisance' },
  bad_coordinate: { zh: '请填地址，或改正经纬度', en: 'give the address, or mend the point' },
  no_place: { zh: '请填地址或经纬度', en: 'give the address or the point' },
  too_long: { zh: '请缩短', en: 'make it shorter' },
  control_character: { zh: '请重新填写这一格', en: 'write the cell anew' },
  column_count: { zh: '请核对这一行的分隔符和引号', en: 'look at the separators and quotation marks of the row' },
  unclosed_quote: { zh: '请补上引号', en: 'close the quotation mark' },
  duplicate_id: { zh: '请改正编号，或删去其中一行', en: 'mend the number, or strike one of the rows' },
  repeated_header: { zh: '可删去', en: 'it may be struck' },
};

/** A report that nothing has been written into yet. */
export function emptyListReport(status: ListReport['status']): ListReport {
  return { status, read: 0, entered: 0, already: 0, there: 0, refused: 0, rows: [] };
}

/** Writes down what became of a row. */
export function writeDown(report: ListReport, row: ListRow): void {
  report[row.outcome] += 1;
  report.rows.push({ ...row, reference: shortened(row.reference) });
}

/** A row that cannot be taken, with what is wrong and what to do. */
export function refusedRow(line: number, reference: string, { reason, field = '', value = '' }: Remark): ListRow {
  const short = shortened(value);
  const wrong = say(rowReasons[reason], { field, value: short });
  const remedy = remedies[reason];
  const sentence = remedy ? { zh: `${wrong.zh}；${remedy.zh}。`, en: `${wrong.en}; ${remedy.en}.` } : wrong;
  return { line, reference, outcome: 'refused', code: reason, field, value: short, sentence };
}
