import { RefusedFile } from '../reasons.js';
import { decoded, encodingOf } from './encoding.js';

// 编号,投诉时间 and 夜间噪声 as they are in GB18030; 編號,時間 in Big5.
const gbHead = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcd, 0xb6, 0xcb, 0xdf, 0xca, 0xb1, 0xbc, 0xe4, 0x0a]);
const gbText = Buffer.from([0xd2, 0xb9, 0xbc, 0xe4, 0xd4, 0xeb, 0xc9, 0xf9]);
const big5Head = Buffer.from([0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xae, 0xc9, 0xb6, 0xa1, 0x0a]);

async function* pieces(...all: Buffer[]): AsyncGenerator<Buffer> {
  yield* all;
}

async function text(label: string, ...all: Buffer[]): Promise<string> {
  let read = '';
  for await (const piece of decoded(pieces(...all), label)) read += piece;
  return read;
}

const refusal = (encoding: () => unknown) => {
  try {
    return encoding();
  } catch (error) {
    return error instanceof RefusedFile ? `${error.reason} ${error.value}`.trim() : error;
  }
};

describe('The encoding of a file', () => {
  it('is UTF-8 where nothing says otherwise', () => {
    expect(encodingOf(Buffer.from('编号,时间\n'))).toEqual({ label: 'utf-8', guessed: false });
    expect(encodingOf(Buffer.from('id,created_at\n'))).toEqual({ label: 'utf-8', guessed: false });
  });

  it('is what its byte order mark says, against what was said of it, and that is told', () => {
    expect(encodingOf(Buffer.from([0xff, 0xfe, 0x69, 0]))).toEqual({ label: 'utf-16le', guessed: false });
    expect(encodingOf(Buffer.from([0xfe, 0xff, 0, 0x69]))).toEqual({ label: 'utf-16be', guessed: false });
    expect(encodingOf(Buffer.from('\ufeffid,text'), 'gb18030')).toEqual({ label: 'utf-8', guessed: true });
  });

  it('is guessed only where the words of the head leave no doubt, and never from Big5', () => {
    // 投诉台账 above the head
    expect(encodingOf(Buffer.concat([Buffer.from([0xcd, 0xb6, 0xcb, 0xdf, 0xcc, 0xa8, 0xd5, 0xcb, 0x0d, 0x0a]), gbHead]))).toEqual({ label: 'gb18030', guessed: true });
    expect(encodingOf(gbHead)).toEqual({ label: 'gb18030', guessed: true });
    expect(encodingOf(Buffer.concat([Buffer.from('id,text\n'), gbText]))).toEqual({ label: 'utf-8', guessed: false });
    expect(encodingOf(big5Head)).toEqual({ label: 'utf-8', guessed: false });
  });

  it('is refused where nobody knows it, and where UTF-16 bears no mark', () => {
    expect(refusal(() => encodingOf(gbHead, 'klingon'))).toBe('unknown_encoding klingon');
    expect(refusal(() => encodingOf(Buffer.from('id,created_at,category\n', 'utf16le')))).toBe('unreadable_encoding');
    expect(refusal(() => encodingOf(Buffer.from('编号,时间,类别,内容\n'.repeat(4), 'utf16le')))).toBe('unreadable_encoding');
  });

  it('reads a letter that is torn between two pieces of the file', async () => {
    expect(await text('gb18030', gbText.subarray(0, 3), gbText.subarray(3))).toBe('夜间噪声');
    expect(await text('big5', big5Head)).toBe('編號,時間\n');
    expect(await text('windows-1252', Buffer.from([0x93, 0x80, 0x94]))).toBe('“€”');
    expect(await text('utf-8', Buffer.from('\ufeffid'))).toBe('id');
  });

  it('is refused at the first byte that does not belong to it, and at a torn end', async () => {
    await expect(text('utf-8', gbText)).rejects.toMatchObject({ reason: 'unreadable_encoding', value: '' });
    await expect(text('gb18030', gbText.subarray(0, 3))).rejects.toMatchObject({ reason: 'unreadable_encoding', value: 'gb18030' });
  });
});
