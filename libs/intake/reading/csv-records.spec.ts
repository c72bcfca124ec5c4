import fc from 'fast-check';
import { CsvRecords } from './csv-records.js';
import type { Line } from './line.js';

/** Reads a text in pieces of a length. */
function read(text: string, length = text.length, most?: number): Line[] {
  const records = new CsvRecords(',', most);
  const lines: Line[] = [];
  for (let at = 0; at < text.length; at += length || 1) lines.push(...records.feed(text.slice(at, at + (length || 1))));
  return [...lines, ...records.end()];
}

const shown = (lines: readonly Line[]) => lines.map(({ line, cells, broken }) => `${line} ${cells.join('|')}${broken ? ` !${broken.reason}` : ''}`);

describe('The records of a table of separated cells', () => {
  it('are read as they were written, whatever the cells hold and wherever the pieces of the file are torn', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '噪', ',', '"', '\n', '\r', ' ', '\t', '😀', ';'), maxLength: 12 });
    const row = fc.array(cell, { minLength: 1, maxLength: 5 }).filter((cells) => cells.some((text) => text.trim() !== ''));
    fc.assert(fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, length, end) => {
      const text = rows.map((cells) => cells.map((it) => `"${it.replaceAll('"', '""')}"`).join(',') + end).join('');
      expect(read(text, length).map(({ cells }) => cells)).toEqual(rows);
    }));
  });

  it('never end in an error or in silence, whatever letters come', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 });
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 20 }), (letters, length) => {
      const whole = read(letters);
      expect(shown(read(letters, length))).toEqual(shown(whole));
      expect(!letters.includes('a') || whole.length > 0).toBe(true);
      expect(whole.map(({ line }) => line)).toEqual(whole.map(({ line }) => line).sort((a, b) => a - b));
    }));
  });

  it('are numbered by the line they begin in, with all three kinds of line ends mixed', () => {
    expect(shown(read('id,text\r\n1,"two\r\nlines"\n\n2,x\r3,y'))).toEqual(['1 id|text', '2 1|two\r\nlines', '5 2|x', '6 3|y']);
  });

  it('keep a quotation mark in the middle of a cell as a letter', () => {
    expect(shown(read('id,text\n1,12" pipe\n2,"he said "stop" twice"\n3,"a" ,b\n'))).toEqual(['1 id|text', '2 1|12" pipe', '3 2|he said "stop" twice', '4 3|a|b']);
  });

  it('pass over lines that hold separators only', () => {
    expect(shown(read('id,text\n,\n ,\n1,x\n'))).toEqual(['1 id|text', '4 1|x']);
  });

  it('go on in the next line where a quotation mark is never closed', () => {
    expect(shown(read('id,text\n1,"open\n2,x\n3,"y\n4,z', 5))).toEqual(['1 id|text', '2 1 !unclosed_quote', '3 2|x', '4 3 !unclosed_quote', '5 4|z']);
  });

  it('do not swallow the rows between a mark that is never closed and the next quoted cell', () => {
    expect(shown(read('id,text,place\n1,"open,a\n2,x,b\n3,"quoted, well",c\n'))).toEqual(['1 id|text|place', '2 1 !unclosed_quote', '3 2|x|b', '4 3|quoted, well|c']);
  });

  it('come in on both sides of one that is too long, which is named by its id', () => {
    const text = `id,text\n1,x\n2,"${'long '.repeat(1000)}"\n3,y\n4,${'z'.repeat(5000)}\n5,w\n`;
    expect(read(text, 700, 2000).map(({ line, cells, broken }) => [line, cells[0], broken?.reason])).toEqual([
      [1, 'id', undefined], [2, '1', undefined], [3, '2', 'too_long'], [4, '3', undefined], [5, '4', 'too_long'], [6, '5', undefined],
    ]);
  });

  it('say up to which line nothing was read, where too much stands behind a mark that is never closed', () => {
    const [, ...lines] = read(`id,text\n1,"open\n${'2,x\n'.repeat(1000)}`, 300, 2000);
    expect(lines).toEqual([{ line: 2, cells: ['1'], broken: { reason: 'unclosed_quote', value: ' (2–1003)' } }]);
  });
});
