import { fileReasons, RefusedFile, rowReasons, told } from './reasons.js';
import { encodingOf, decoded } from './reading/encoding.js';

const refusal = async (read: () => unknown): Promise<RefusedFile> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
  throw new Error('not refused');
};

async function* pieces(...all: Buffer[]): AsyncGenerator<Buffer> {
  yield* all;
}

describe('What is said about a file that does not come in', () => {
  it('names what the file is not, also where nobody named an encoding, and an encoding to try', async () => {
    const unnamed = await refusal(async () => { for await (const text of decoded(pieces(Buffer.from([0xd6, 0xd0])), 'utf-8')) void text; });
    expect(unnamed.sentence).toEqual({
      zh: '文件的编码不是 UTF-8；请指明它的编码（如 gb18030、big5、utf-16le），或另存为 .xlsx 或 UTF-8 的 CSV',
      en: 'The file is not in UTF-8; name the encoding, e.g. gb18030, big5 or utf-16le, or save it as .xlsx or as CSV in UTF-8',
    });
    expect((await refusal(async () => { for await (const text of decoded(pieces(Buffer.from([0xff, 0xff])), 'gb18030')) void text; })).sentence.en).toContain('not in GB18030;');
    expect((await refusal(() => encodingOf(Buffer.from('id,created_at,category\n', 'utf16le')))).sentence.en).toContain('not in UTF-8;');
  });

  it.each(['empty_file', 'corrupt_archive', 'missing_column', 'unreadable_encoding'] as const)('says what to do about %s, in both languages', (reason) => {
    expect(fileReasons[reason].zh).toMatch(/请/);
    expect(fileReasons[reason].en).toMatch(/check|copy|Add|save/);
  });

  it('speaks of no option of the command line, because a file also comes over the screen', () => {
    expect(JSON.stringify([fileReasons, rowReasons, told])).not.toMatch(/--[a-z]/);
  });
});
