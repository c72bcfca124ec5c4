import type { Language } from '@bihuan/core';
import type { ImportRowAnswer } from '@bihuan/contract';

/** What a spreadsheet would take for a formula, also in full width and behind blanks or quotation marks. */
const formula = /^[\s'"]*[=+\-@|%＝＋－＠｜％]/u;
/** Where the list separator is a semicolon, a line is parted at each of them, also within our quotation marks. A line `sep=,` would prevent that, but makes Excel forget that the file is UTF-8. */
const behindSeparator = /;(?=[\s'"]*[=+\-@|%＝＋－＠｜％])/gu;
/** Letters that nobody sees, or that turn the line round. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const heads: Readonly<Record<Language, readonly string[]>> = {
  zh: ['行', '编号', '原因', '说明', '列', '内容'],
  en: ['line', 'id', 'reason', 'what is wrong', 'field', 'value'],
};

/** Rows as a file that a spreadsheet opens: UTF-8 with its mark, and no cell that does anything. */
export async function* spreadsheetOf(rows: AsyncIterable<ImportRowAnswer>, language: Language): AsyncGenerator<string> {
  yield `\ufeff${lineOf(heads[language])}`;
  for await (const { line, id, reason, detail, field, value } of rows) yield lineOf([String(line), id, reason, detail, field, value]);
}

/** One cell, harmless whatever stands in it. */
export function cellOf(value: string): string {
  const seen = value.replace(unseen, '·');
  const harmless = (formula.test(seen) ? `'${seen}` : seen).replace(behindSeparator, ";'");
  return `"${harmless.replaceAll('"', '""')}"`;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}
