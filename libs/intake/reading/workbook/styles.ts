import { lookThrough, valueOf } from './xml.js';

/** How a number of a cell is shown: as it is, as a day and time, or filled up with zeros to so many digits. */
export type Style = 'plain' | 'date' | { digits: number };

/** Formats of days and times that every workbook knows without naming them; 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean ones. */
const dates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The styles of the cells of a workbook, by their number. */
export async function stylesOf(pieces: AsyncIterable<Buffer>): Promise<Style[]> {
  const formats = new Map<string, string>();
  const styles: Style[] = [];
  let within = false;
  await lookThrough(pieces, {
    opened: (name, attributes) => {
      if (name === 'numFmt') formats.set(valueOf(attributes, 'numFmtId') ?? '', valueOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const id = valueOf(attributes, 'numFmtId') ?? '0';
      const format = formats.get(id);
      styles.push(format === undefined ? (dates.has(Number(id)) ? 'date' : 'plain') : styleOf(format));
    },
    closed: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

/** What a format that is written out shows. */
export function styleOf(format: string): Style {
  // What is quoted, escaped or in brackets stands for itself or is a colour, a language, a condition; a duration ([h]:mm) is none of ours.
  const [first = ''] = format.split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'plain';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/General|G\/通用格式/gi, '');
  if (/[ymdhs]/i.test(bare)) return 'date';
  return /^0{2,15}$/.test(bare) ? { digits: bare.length } : 'plain';
}
