import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workbookBytes } from './reading/testing/workbook-bytes.js';
import { zipBytes } from './reading/testing/zip-bytes.js';
import { recordsOf, type Line, type Reading, type Told } from './table.js';

const row = (line: number, ...cells: string[]) => `<row r="${line}">${cells.join('')}</row>`;
const words = (...texts: string[]) => texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('');

describe('A file of complaints', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'bihuan-table-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (content: string | Buffer, reading: Reading = {}) => {
    const file = join(folder, 'complaints');
    writeFileSync(file, content);
    const lines: Line[] = [];
    const told: Told[] = [];
    for await (const line of recordsOf(file, { ...reading, told: (what) => void told.push(what) })) lines.push(line);
    return { rows: lines.map(({ line, cells }) => [line, ...cells]), broken: lines.filter(({ broken }) => broken), told };
  };

  it('saved by Excel as Unicode text comes in, packed or not, and its tabs are told', async () => {
    const content = Buffer.from('\ufeff编号\t内容\r\n1\t夜间施工\r\n', 'utf16le');
    const expected = { rows: [[1, '编号', '内容'], [2, '1', '夜间施工']], broken: [], told: [{ what: 'separator', value: 'Tab' }] };
    expect(await read(content)).toEqual(expected);
    expect(await read(gzipSync(content))).toEqual(expected);
    expect(await read(Buffer.from(content).swap16())).toEqual(expected);
  });

  it('reads a workbook saved in Chinese Excel with dates in date cells', async () => {
    const content = workbookBytes({
      strings: ['<t>编号</t>', '<t>投诉时间</t>', '<r><t>投诉</t></r><r><t xml:space="preserve">内容 </t></r><rPh><t>nei rong</t></rPh>', '<t>夜间&lt;施工&gt;_x000D_&#10;扰民</t>'],
      formats: [0, 22, 'yyyy"年"m"月"d"日"', '000000'],
      sheets: [{
        name: '台账',
        rows: row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v>2026</v></c><c r="E1" s="1"/>')
          + row(2, '<c r="A2" s="3"><v>42</v></c><c r="B2" s="1"><v>46054.927083333336</v></c><c r="C2" t="s"><v>3</v></c><c r="D2"><f>1+1</f><v>39.130099999999999</v></c>')
          + row(3, '<c r="A3" s="0"/>')
          + row(5, '<c r="A5" t="str"><f>"b"&amp;1</f><v>b1</v></c><c r="B5" s="2"><v>46054</v></c><c r="D5" t="b"><v>1</v></c>'),
      }],
    });
    const expected = {
      rows: [[1, '编号', '投诉时间', '投诉内容 ', '2026'], [2, '000042', '2026-02-01 22:15:00', '夜间<施工>\r\n扰民', '39.1301'], [5, 'b1', '2026-02-01 00:00:00', '', 'TRUE']],
      broken: [], told: [],
    };
    expect(await read(content)).toEqual(expected);
    expect(await read(gzipSync(content))).toEqual(expected);
  });

  it('counts the days of a workbook from 1904 where the workbook does', async () => {
    const content = workbookBytes({ from1904: true, formats: [14], sheets: [{ name: 'a', rows: row(1, words('id', 'day')) + row(2, words('1'), '<c s="0"><v>44592</v></c>') }] });
    expect((await read(content)).rows[1]).toEqual([2, '1', '2026-02-01 00:00:00']);
  });

  it('takes the first sheet that shows any rows, and tells that there were more', async () => {
    const content = workbookBytes({ sheets: [
      { name: '选项', rows: row(1, words('噪声', '异味')), hidden: true },
      { name: '封面', rows: row(1, '<c r="A1"/>') },
      { name: '台账', rows: row(1, words('2026 年投诉台账')) + row(2, words('id', 'text')) + row(3, words('1', '噪声')) },
      { name: '旧台账', rows: row(1, words('id', 'text')) },
    ] });
    expect(await read(content)).toEqual({ rows: [[2, 'id', 'text'], [3, '1', '噪声']], broken: [], told: [{ what: 'sheet', value: '台账 (1/2)' }] });
  });

  it('reads the cells of a workbook with macros and never its macros', async () => {
    const content = workbookBytes({ sheets: [{ name: 'a', rows: row(1, words('id', 'text')) }], others: { 'xl/vbaProject.bin': Buffer.alloc(64, 7) } });
    expect((await read(content)).rows).toEqual([[1, 'id', 'text']]);
  });

  const sheet = (rows: string) => workbookBytes({ sheets: [{ name: 'a', rows }] });
  const flipped = (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 200 ? byte ^ 0xff : byte)));

  it.each([
    ['nothing', '', 'empty_file'],
    ['blank lines', ' \r\n\r\n', 'empty_file'],
    ['words without columns', 'plain words\nand more\n', 'not_a_table'],
    ['a page of the web', '<html><td>1,2</td></html>', 'not_a_table'],
    ['a head without end', `id,"text\n${'1,x\n'.repeat(10)}`, 'not_a_table'],
    ['more columns than any table has', `${'a,'.repeat(600)}\n`, 'not_a_table'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unsupported_format'],
    ['a PDF', '%PDF-1.7\n1,2\n', 'unsupported_format'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'unsupported_format'],
    ['an archive of other files', zipBytes({ 'a.csv': 'id,text\n1,x\n' }), 'unsupported_format'],
    ['an empty archive', Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]), 'unsupported_format'],
    ['a workbook that is torn', sheet(row(1, words('id', 'text'))).subarray(0, 400), 'corrupt_archive'],
    ['a workbook with a byte turned round', flipped(sheet(row(1, words('id', 'text')))), 'corrupt_archive'],
    ['a workbook whose rows are no XML', sheet('<row><c></row>'), 'corrupt_archive'],
    ['a workbook without rows', sheet(''), 'empty_file'],
    ['a workbook with a single column', sheet(row(1, words('id'))), 'not_a_table'],
    ['a torn gzip', gzipSync('id,text\n1,x\n').subarray(0, 20), 'corrupt_archive'],
    ['a workbook that unpacks to a flood', sheet(row(1, words('id', 'x'.repeat(40 * 1024 * 1024)))), 'too_large'],
  ])('is refused whole where it is %s', async (_, content, reason) => {
    await expect(read(content)).rejects.toMatchObject({ reason });
  });

  it('is refused where the encoding that was named is not its own', async () => {
    await expect(read(Buffer.from('id,text\n1,\xff\xff\n', 'latin1'), { encoding: 'gb18030' })).rejects.toMatchObject({ reason: 'unreadable_encoding', value: 'gb18030' });
    await expect(read('id,text\n', { encoding: 'klingon' })).rejects.toMatchObject({ reason: 'unknown_encoding' });
  });

  it('is refused by its name where there is none', async () => {
    await expect(recordsOf(join(folder, 'nowhere')).next()).rejects.toMatchObject({ reason: 'missing_file' });
  });
});
