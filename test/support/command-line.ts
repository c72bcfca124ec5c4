import { programOf } from '../../apps/cli/program';
import { explain } from '../../apps/cli/troubles';

/** Runs one command of `bihuan` in this process: what it wrote to standard output, and its exit code. */
export async function run(...args: string[]): Promise<[string, typeof process.exitCode]> {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean((text += String(piece))));
  process.exitCode = undefined;
  try {
    await programOf(['node', 'bihuan', ...args]).parseAsync(['node', 'bihuan', ...args]);
  } finally {
    write.mockRestore();
  }
  return [text, process.exitCode];
}

/** What a command said, and with which code it ended. */
export interface Heard {
  out: string;
  beside: string;
  code: number;
}

/** Runs one command as whoever types it hears it: what failed is a sentence beside the answer, and a code. */
export async function heard(...args: string[]): Promise<Heard> {
  const heard: Heard = { out: '', beside: '', code: 0 };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean((heard.out += String(piece))));
  const beside = jest.spyOn(process.stderr, 'write').mockImplementation((piece) => Boolean((heard.beside += String(piece))));
  process.exitCode = undefined;
  try {
    await programOf(['node', 'bihuan', ...args]).parseAsync(['node', 'bihuan', ...args]);
    heard.code = Number(process.exitCode ?? 0);
  } catch (error) {
    heard.code = explain(error);
  } finally {
    out.mockRestore();
    beside.mockRestore();
  }
  return heard;
}
