import { cellOf, spreadsheetOf } from './spreadsheet.js';

it.each([
  ['=1+1', `"'=1+1"`],
  ['  @SUM(A1)', `"'  @SUM(A1)"`],
  ['＝cmd|calc', `"'＝cmd|calc"`],
  ['"=1"', `"'""=1"""`],
  ['-5', `"'-5"`],
  ['吵;=1+1', `"吵;'=1+1"`],
  ['吵; "@SUM(A1)"', `"吵;' ""@SUM(A1)"""`],
  [';＝cmd|calc;-5', `";'＝cmd|calc;'-5"`],
  ['吵\t=1', '"吵·=1"'],
  ['38.92,-77.03', '"38.92,-77.03"'],
  ['南市街 8 号', '"南市街 8 号"'],
  ['他说"吵"，两次', '"他说""吵""，两次"'],
])('writes %s so that a spreadsheet shows it and does nothing', (value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

it.each(['吵;=1+1', ';"=1"', `a;;@x;'+1`, '=1;=2', 'a; -3;"";=4'])('leaves no formula of %s where a program parts the line at semicolons and minds no quotation mark', (value) => {
  for (const piece of `"7",${cellOf(value)}`.split(';')) expect(piece.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@]/);
});

it('shows a dot for letters that nobody sees or that turn the line round', () => {
  expect(cellOf('a\u202eb\u0000c\nd\u200b')).toBe('"a·b·c·d·"');
});

it('begins with the mark of UTF-8 and names its columns in the language of the reader', async () => {
  const rows = (async function* () {
    yield { no: 1, line: 7, id: 'a-1', refused: true, reason: 'bad_date', field: '时间', value: '2026-02-30', detail: '不是能确认的日期' };
  })();
  let text = '';
  for await (const piece of spreadsheetOf(rows, 'zh')) text += piece;
  expect(text).toBe('\ufeff"行","编号","原因","说明","列","内容"\r\n"7","a-1","bad_date","不是能确认的日期","时间","2026-02-30"\r\n');
});
