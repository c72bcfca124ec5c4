import type { Bilingual } from '@bihuan/core';

/** Why a row does not come in, and what is said about it; `{value}` and `{field}` stand for what was found. */
export const rowReasons = {
  column_count: { zh: '列数与表头不符：{value}', en: 'The row has another number of columns than the head: {value}' },
  inexact_id: { zh: '编号 {value} 在表格中是超过 15 位的数字，末几位已丢失；请把这一列设为文本格式，重新填写', en: 'The id {value} is a number of more than 15 digits, of which a workbook loses the last; make the column text and enter it again' },
  unclosed_quote: { zh: '引号没有结束，这一行没有读入{value}', en: 'A quotation mark is never closed; the record that begins here was left out{value}' },
  missing_required: { zh: '缺少必填项：{field}', en: 'Required and not given: {field}' },
  bad_date: { zh: '不是能确认的日期：{value}', en: 'Not a date that can be relied on: {value}' },
  future_date: { zh: '日期晚于今天：{value}', en: 'The date lies in the future: {value}' },
  past_date: { zh: '日期早于 1990 年：{value}', en: 'The date lies before 1990: {value}' },
  bad_coordinate: { zh: '不是有效的经纬度：{value}', en: 'Not a valid latitude and longitude: {value}' },
  no_place: { zh: '既没有地址也没有坐标', en: 'Neither an address nor a point is given' },
  bad_category: { zh: '不认识的类别：{value}', en: 'The category is not known: {value}' },
  not_ours: { zh: '不属于噪声、异味问题', en: 'About neither noise nor odor' },
  not_a_complaint: { zh: '不是投诉：{field} {value}', en: 'Not a complaint: {field} {value}' },
  duplicate_id: { zh: '本文件前面已有同一编号：{value}', en: 'The same id stands earlier in this file: {value}' },
  already_there: { zh: '以前已经导入，受理编号 {value}', en: 'Was imported before, as number {value}' },
  too_long: { zh: '{field} 太长：{value}', en: '{field} is too long: {value}' },
  control_character: { zh: '{field} 含有不可显示的控制字符', en: '{field} holds control characters' },
  repeated_header: { zh: '与表头相同的行', en: 'The row repeats the head' },
  refused: { zh: '办理规程不予登记：{value}', en: 'The rules refuse it: {value}' },
  not_stored: { zh: '没能存入数据库，可再导入一次：{value}', en: 'Could not be stored; import the file again: {value}' },
} as const satisfies Record<string, Bilingual>;

/** What is said about something that was changed or guessed; `{value}` was written, `{taken}` was taken instead. */
export const told = {
  date_guessed: { zh: '日期“{value}”按 {taken} 收入', en: 'The date {value} was taken as {taken}' },
  date_shifted: { zh: '当地钟表没有“{value}”这一时刻（夏令时），按 {taken} 收入', en: 'No clock of the zone shows {value} (summer time); taken as {taken}' },
  date_twice: { zh: '“{value}”这一时刻在当地出现两次（夏令时结束），按前一次 {taken} 收入', en: 'The clocks of the zone show {value} twice (end of summer time); taken as the first: {taken}' },
  point_left_out: { zh: '经纬度“{value}”无效，未收入；地点待核实', en: 'The point {value} is not valid and was left out; the place is still to be found' },
  point_turned: { zh: '经纬度“{value}”写反了，按 {taken} 收入', en: 'Latitude and longitude of {value} were turned round: {taken}' },
  point_respelled: { zh: '经纬度“{value}”按 {taken} 收入', en: 'The point {value} was read as {taken}' },
  category_cleaned: { zh: '类别中有看不见的字符，按“{taken}”收入', en: 'The category holds letters that nobody sees; taken as {taken}' },
  closing_left_out: { zh: '办结时间“{value}”不可信，未收入', en: 'The closing time {value} cannot be relied on and was left out' },
  closing_not_taken: { zh: '按新受理收入，未收入办结时间“{value}”', en: 'Received as new; the closing time {value} was not taken over' },
  cell_error: { zh: '“{value}”一格是公式错误 {taken}，按空白收入', en: 'The cell of {value} holds the error {taken} and counts as empty' },
  kind_doubtful: { zh: '类别是“{value}”，内容却只说到“{taken}”；按类别收入，请核对', en: 'The category is {value}, and the words speak only of {taken}; taken by its category, please check' },
  comes_again: { zh: '以前导入后被撤销，这次重新收入', en: 'Came in before and was taken back; it came in again' },
  head_lower: { zh: '列名在第 {value} 行，其上的内容没有读入', en: 'The head stands in line {value}; what is above it was not read' },
  head_respelled: { zh: '列名“{value}”按“{taken}”读入', en: 'The head {value} was read as {taken}' },
  column_absent: { zh: '文件中没有对照表所列的列：{value}', en: 'The file lacks a column that the mapping names: {value}' },
  column_not_read: { zh: '没有读入的列：{value}', en: 'Nothing was read from the column {value}' },
  encoding: { zh: '按编码 {value} 读入', en: 'Read in the encoding {value}' },
  separator: { zh: '按分隔符 {value} 读入', en: 'Read with the separator {value}' },
  sheet: { zh: '读入工作表 {value}', en: 'Read from the sheet {value}' },
  belongs_elsewhere: { zh: '不属于噪声、异味问题（{value}）；应转：', en: 'About neither noise nor odor ({value}); it belongs to: ' },
} as const satisfies Record<string, Bilingual>;

/** What can be told of a row that came in. */
export type NoteKind = Exclude<keyof typeof told, 'belongs_elsewhere'>;

export type RowReason = keyof typeof rowReasons;

/** Why a whole file does not come in. */
export const fileReasons = {
  missing_file: { zh: '没有这个文件或无法读取：{value}', en: 'There is no such file, or it cannot be read: {value}' },
  empty_file: { zh: '文件是空的；请核对是否选对了文件，或重新导出（第一行为列名，其下每行一件）', en: 'The file is empty; check that it is the right one, or export it again, heads first and a complaint a row' },
  unreadable_encoding: { zh: '文件的编码不是 {value}；请指明它的编码（如 gb18030、big5、utf-16le），或另存为 .xlsx 或 UTF-8 的 CSV', en: 'The file is not in {value}; name the encoding, e.g. gb18030, big5 or utf-16le, or save it as .xlsx or as CSV in UTF-8' },
  unknown_encoding: { zh: '不认识的编码：{value}；常用的有 gb18030、big5、utf-16le、windows-1252', en: 'No such encoding: {value}; common ones are gb18030, big5, utf-16le, windows-1252' },
  not_a_table: { zh: '不是表格：{value}；第一行应是列名，之间用逗号、分号或制表符分开', en: 'Not a table: {value}; the first line must be the heads of columns, parted by commas, semicolons or tabs' },
  unsupported_format: { zh: '不支持这种文件（旧式 .xls、带密码的工作簿、PDF、图片、普通压缩包等）；请另存为 .xlsx 或 UTF-8 的 CSV', en: 'This kind of file is not read (an old .xls, a workbook with a password, a PDF, a picture, an archive …); save it as .xlsx or as CSV in UTF-8' },
  corrupt_archive: { zh: '压缩文件或工作簿已损坏，没有读入；请重新复制或下载，或用 Excel、WPS 打开后另存为 .xlsx', en: 'The compressed file or workbook is damaged; copy or download it again, or open it and save it anew as .xlsx' },
  too_large: { zh: '解压后超过 {value}', en: 'Larger than {value} when unpacked' },
  duplicate_column: { zh: '表头有重复的列：{value}', en: 'The head names a column twice: {value}' },
  missing_column: { zh: '缺少列：{value}；前十行中没有一行列名齐全，请补上，或用对照表写明哪一列是什么', en: 'Columns are missing: {value}; none of the first ten rows has all heads. Add them, or say in a mapping which head is which column' },
  not_a_complaint: { zh: '不是投诉，整个文件没有导入。{value}', en: 'No complaints; nothing was imported. {value}' },
  no_district: { zh: '没有这个区：{value}', en: 'There is no such district: {value}' },
  no_procedure: { zh: '没有在有效期内的办理规程：{value}', en: 'No procedure of that name is in force: {value}' },
  bad_words: { zh: '词表有误：{value}', en: 'The word lists cannot be used: {value}' },
  bad_mapping: { zh: '对照表有误：{value}', en: 'The mapping cannot be used: {value}' },
} as const satisfies Record<string, Bilingual>;

export type FileReason = keyof typeof fileReasons;

/** A whole file that does not come in; nothing of it was written. */
export class RefusedFile extends Error {
  readonly sentence: Bilingual;

  /** The value may be said in each language. */
  constructor(readonly reason: FileReason, readonly value = '', { zh, en }: Bilingual = { zh: value, en: value }) {
    const sentence = fileReasons[reason];
    super(say(sentence, { value: en }).en);
    this.sentence = { zh: say(sentence, { value: zh }).zh, en: this.message };
  }
}

/** A sentence with its blanks filled in. */
export function say({ zh, en }: Bilingual, words: Readonly<Record<string, string>>): Bilingual {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  return { zh: fill(zh), en: fill(en) };
}

/** As much of a value as a report shows: whole letters, no control characters, nothing that turns the line round. */
export function shortened(value: string, most = 40): string {
  // A cell of ten megabytes is not looked through for its first forty letters.
  const letters = [...value.slice(0, most * 8).replace(/[\p{Cc}\p{Cf}]/gu, '·')];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
