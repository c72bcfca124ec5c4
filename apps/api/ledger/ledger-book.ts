import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { labelOf, readableInstant, type InBoth, type Instant, type Language } from '@bihuan/core';
import type { LedgerLine } from '@bihuan/contract';
import type { CauseAndPlan } from '@bihuan/store';

/** A line of the ledger, with what only its workbook shows. */
export type BookLine = LedgerLine & CauseAndPlan;

interface Column {
  head: InBoth;
  width: number;
  of(line: BookLine, at: (instant: Instant | null) => string, language: Language): string | number;
}

const list = (language: Language) => (language === 'zh' ? '、' : ', ');

/** The columns of the ledger as a workbook, from left to right. */
const columns: readonly Column[] = [
  { head: { zh: '台账号', en: 'Number' }, width: 20, of: ({ number }) => number },
  { head: { zh: '状态', en: 'State' }, width: 12, of: ({ label }) => label },
  { head: { zh: '等级', en: 'Grade' }, width: 10, of: ({ gradeLabel }) => gradeLabel },
  { head: { zh: '来源', en: 'Found by' }, width: 12, of: ({ sourceLabel }) => sourceLabel },
  { head: { zh: '列入时间', en: 'On the ledger since' }, width: 18, of: ({ enteredAt }, at) => at(enteredAt) },
  { head: { zh: '点位', en: 'Place' }, width: 30, of: ({ address }) => address ?? '' },
  { head: { zh: '街道', en: 'Subdistrict' }, width: 14, of: ({ subdistrict }) => subdistrict ?? '' },
  { head: { zh: '被投诉对象', en: 'Respondent' }, width: 24, of: ({ respondent }) => respondent ?? '' },
  { head: { zh: '扰民类型', en: 'Nuisance' }, width: 20, of: ({ nuisances }, _, language) => nuisances.map((one) => labelOf('nuisance', one)[language]).join(list(language)) },
  { head: { zh: '投诉件数', en: 'Complaints' }, width: 10, of: ({ complaints }) => complaints },
  { head: { zh: '最近投诉', en: 'Last complaint' }, width: 18, of: ({ lastComplaintAt }, at) => at(lastComplaintAt) },
  { head: { zh: '责任单位', en: 'Unit' }, width: 18, of: ({ unitName }) => unitName ?? '' },
  { head: { zh: '责任人', en: 'Responsible person' }, width: 14, of: ({ personName }) => personName ?? '' },
  { head: { zh: '轮次', en: 'Round' }, width: 8, of: ({ round }) => round },
  { head: { zh: '成因', en: 'Root cause' }, width: 18, of: ({ causes }, _, language) => causes.map((one) => labelOf('cause', one)[language]).join(list(language)) },
  { head: { zh: '整改方式', en: 'Way of the plan' }, width: 14, of: ({ planned }, _, language) => (planned === null ? '' : labelOf('planWay', planned)[language]) },
  { head: { zh: '节点完成', en: 'Milestones' }, width: 12, of: ({ reached, milestones }) => `${reached}/${milestones}` },
  { head: { zh: '巩固回访', en: 'Series' }, width: 12, of: ({ step, steps }) => `${step}/${steps}` },
  { head: { zh: '无新投诉天数', en: 'Calm days' }, width: 12, of: ({ calmDays }) => calmDays },
  { head: { zh: '阶段性办结·下次日期', en: 'Interim, next date' }, width: 20, of: ({ interim, nextDate }, at) => (interim ? at(nextDate) : '') },
  { head: { zh: '未解除督办', en: 'Open orders' }, width: 12, of: ({ openOrders }) => openOrders },
  { head: { zh: '销号时间', en: 'Signed off' }, width: 18, of: ({ signedOffAt }, at) => at(signedOffAt) },
  { head: { zh: '销号被撤销次数', en: 'Sign-offs revoked' }, width: 14, of: ({ revocations }) => revocations },
  { head: { zh: '现应办理', en: 'Owed now' }, width: 16, of: ({ owed }) => owed ?? '' },
  { head: { zh: '应办者', en: 'Owed by' }, width: 18, of: ({ owedBy }) => owedBy ?? '' },
  { head: { zh: '到期', en: 'Due' }, width: 18, of: ({ dueAt }, at) => at(dueAt) },
  { head: { zh: '是否逾期', en: 'Late' }, width: 10, of: ({ overdue }, _, language) => (overdue ? (language === 'zh' ? '逾期' : 'late') : '') },
];

/** What stands below the last line where the ledger holds more than was asked for. */
const more = (count: number): InBoth => ({
  zh: `本表只列出前 ${count} 个问题，其余未列出；请按状态、单位等条件分批导出。`,
  en: `Only the first ${count} problems are listed, others are not; narrow the ledger by state, unit or the like and export it in parts.`,
});

/** The ledger as a workbook. Whatever people wrote is a text and never a formula; instants are shown by the office's clock. Where there is more than these lines, its last row says so. */
export function ledgerBook(lines: readonly BookLine[], zone: string, language: Language, isCut = false): Promise<Buffer> {
  const at = (instant: Instant | null) => (instant === null ? '' : readableInstant(instant, zone));
  const rows = lines.map((line) => columns.map(({ of }) => cell(of(line, at, language))));
  const head = columns.map(({ head: said }): CellObject => ({ type: String, value: said[language], fontWeight: 'bold' }));
  const foot = isCut ? [[cell(more(lines.length)[language])]] : [];
  const book = writeXlsxFile([head, ...rows, ...foot], { sheet: language === 'zh' ? '台账' : 'Ledger', columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' });
  return book.toBuffer();
}

/** A text is told to be one, so that `=1+1` stays what somebody wrote; what XML cannot hold is a space. */
function cell(value: string | number): CellObject {
  if (typeof value === 'number') return { type: Number, value };
  return value === '' ? {} : { type: String, value: written(value) };
}

/** A workbook reads `_x003D_` as a sign by its number, and XML a return as a new line: what somebody wrote is neither. */
function written(text: string): string {
  const signs = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/\r\n?/g, '\n');
  return signs.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
}
