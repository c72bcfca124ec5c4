import { numberText } from './cell-text.js';
import { styleOf } from './styles.js';

describe('A number in a cell of a workbook', () => {
  it.each([
    ['46054', '2026-02-01 00:00:00'],
    ['46054.927083333336', '2026-02-01 22:15:00'],
    ['46053.999988425923', '2026-01-31 23:59:59'],
    ['1', '1900-01-01 00:00:00'],
    ['59', '1900-02-28 00:00:00'],
    ['61', '1900-03-01 00:00:00'],
    ['0.5', '12:00:00'],
    ['-3', '-3'],
    ['99999999', '99999999'],
  ])('%s in the format of a day is %s', (written, shown) => {
    expect(numberText(written, 'date', false)).toBe(shown);
  });

  it('is another day where the workbook counts from 1904', () => {
    expect(numberText('44592', 'date', true)).toBe('2026-02-01 00:00:00');
    expect(numberText('0', 'date', true)).toBe('1904-01-01 00:00:00');
  });

  it.each([
    ['39.130099999999999', '39.1301'],
    ['117.19020000000001', '117.1902'],
    ['0.1', '0.1'],
    ['-0.0000001', '-0.0000001'],
    ['202605200001', '202605200001'],
    ['1E+21', '1000000000000000000000'],
    ['1.2E-3', '0.0012'],
    ['46054', '46054'],
    ['#N/A', '#N/A'],
    ['', ''],
  ])('%s without a format is %s as a reader would see it', (written, shown) => {
    expect(numberText(written, 'plain', false)).toBe(shown);
  });

  it('keeps the zeros that its format shows before an id', () => {
    expect(numberText('42', { digits: 6 }, false)).toBe('000042');
  });

  it.each(['yyyy-mm-dd hh:mm', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', '[DBNum1]m"月"d"日"', 'h:mm AM/PM'])('is a day or a time in the format %s', (format) => {
    expect(styleOf(format)).toBe('date');
  });

  it.each(['General', '0.00', '#,##0', '"day "0', '0.00E+00', '[Red]0', '[h]:mm', '@', 'G/通用格式'])('is a plain number in the format %s', (format) => {
    expect(styleOf(format)).toBe('plain');
  });
});
