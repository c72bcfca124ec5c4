import type { Line } from '../line.js';
import { rowsOf, type Book } from './sheet-rows.js';

const plain: Book = { strings: ['夜间施工'], styles: [], from1904: false };

async function rows(content: string, most?: number): Promise<Line[]> {
  async function* pieces() {
    // Torn within letters of three bytes, too.
    const bytes = Buffer.from(`<x:worksheet xmlns:x="y"><x:sheetData>${content}</x:sheetData></x:worksheet>`);
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  const lines: Line[] = [];
  for await (const line of rowsOf(pieces(), plain, most)) lines.push(line);
  return lines;
}

describe('The rows of a sheet', () => {
  it('keep their numbers and their columns where cells and rows between are not written', async () => {
    expect(await rows('<x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="AA3"><x:v>7</x:v></x:c></x:row><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>')).toEqual([
      { line: 3, cells: ['', '夜间施工', ...Array<string>(24).fill(''), '7'] },
      { line: 4, cells: ['夜间施工'] },
    ]);
  });

  it('show what a formula came to, and nothing where it failed, which is told', async () => {
    expect((await rows('<row><c t="str"><f>A1</f><v>噪声</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="d"><v>2026-05-20T22:15:00</v></c><c><f>NOW()</f></c></row>'))[0]).toEqual({
      line: 1, cells: ['噪声', '', '2026-05-20 22:15:00'], failed: [{ place: 1, error: '#DIV/0!' }],
    });
    expect(await rows('<row r="7"><c t="e"><v>#REF!</v></c></row>')).toEqual([{ line: 7, cells: [], failed: [{ place: 0, error: '#REF!' }] }]);
  });

  it('say where a number has more digits than a workbook keeps, and not where it is a text', async () => {
    const [row] = await rows('<row><c><v>1.2345678901234567E+17</v></c><c><v>123456789012345</v></c><c t="str"><v>1234567890123456789</v></c></row>');
    expect(row).toMatchObject({ cells: ['123456789012346000', '123456789012345', '1234567890123456789'], inexact: [0] });
  });

  it('come in around one that holds more letters than any complaint', async () => {
    const text = (letters: string) => `<row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>${letters}</t></is></c></row>`;
    expect((await rows(text('短') + text('长'.repeat(200)) + text('短'), 100)).map(({ line, cells, broken }) => [line, cells[0], broken?.reason])).toEqual([
      [1, 'id', undefined], [2, 'id', 'too_long'], [3, 'id', undefined],
    ]);
  });

  it('are not read out of XML that is cut off or names what it does not define', async () => {
    await expect(rows('<row><c>')).rejects.toMatchObject({ reason: 'corrupt_archive' });
    await expect(rows('<row><c><v>&lol;</v></c></row>')).rejects.toMatchObject({ reason: 'corrupt_archive' });
  });
});
