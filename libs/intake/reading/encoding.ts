import { TextDecoder } from 'node:util';
import { RefusedFile } from '../reasons.js';

/** The encoding that a file is read in, and whether that had to be guessed. */
export interface Encoding {
  label: string;
  guessed: boolean;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Lines in which a head is looked for. */
const FIRST = 20;

/** Words that the heads of Chinese tables are made of. Two of them cannot stand in a head by chance of a wrong encoding. */
const HEAD_WORDS = ['编号', '时间', '日期', '类别', '类型', '内容', '地址', '地点', '标题', '电话', '姓名', '来源', '街道', '诉求', '投诉', '反映', '经度', '纬度', '单位', '状态'];

/** The encoding of a file by its mark, by what was said of it, or by its head. Throws RefusedFile where the label is unknown or nothing can be relied on. */
export function encodingOf(sample: Buffer, named?: string): Encoding {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => sample[index] === byte))?.[1];
  const label = named === undefined ? undefined : knownLabel(named);
  if (marked) return { label: marked, guessed: label !== undefined && label !== marked };
  if (label) return { label, guessed: false };
  if (hasNoMarkButZeros(sample)) throw unreadable('utf-8');
  return hasGuessableHead(sample) ? { label: 'gb18030', guessed: true } : { label: 'utf-8', guessed: false };
}

/** The text of bytes piece by piece, without its mark. Throws RefusedFile at the first byte that is not of the encoding. */
export async function* decoded(pieces: AsyncIterable<Buffer>, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true });
  const decode = (piece?: Buffer) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw unreadable(label);
    }
  };
  for await (const piece of pieces) yield decode(piece);
  yield decode();
}

/** As much of a sample as is text, its torn end left out. */
export function glanced(sample: Buffer, label: string): string {
  return new TextDecoder(label).decode(sample, { stream: true });
}

/** The value is what was named; where nothing was, the sentence still says what the file is not. */
function unreadable(label: string): RefusedFile {
  return new RefusedFile('unreadable_encoding', label === 'utf-8' ? '' : label, { zh: label.toUpperCase(), en: label.toUpperCase() });
}

function knownLabel(named: string): string {
  try {
    return new TextDecoder(named).encoding;
  } catch {
    throw new RefusedFile('unknown_encoding', named);
  }
}

/** UTF-16 without a mark: every letter of the Latin alphabet has an empty half. */
function hasNoMarkButZeros(sample: Buffer): boolean {
  const zeros = [0, 0];
  sample.forEach((byte, index) => byte === 0 && (zeros[index % 2] = (zeros[index % 2] ?? 0) + 1));
  return Math.max(...zeros) > sample.length / 8 && Math.min(...zeros) < sample.length / 64;
}

function hasGuessableHead(sample: Buffer): boolean {
  return firstLines(sample).some(isGuessable);
}

/** A title may stand above the head. */
function firstLines(sample: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; lines.length < FIRST && from < sample.length;) {
    const found = sample.subarray(from).findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const end = found < 0 ? sample.length : from + found;
    lines.push(sample.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

function isGuessable(head: Buffer): boolean {
  if (!new TextDecoder('utf-8').decode(head).includes('\ufffd')) return false;
  const text = new TextDecoder('gb18030').decode(head);
  return !text.includes('\ufffd') && HEAD_WORDS.filter((word) => text.includes(word)).length >= 2;
}
