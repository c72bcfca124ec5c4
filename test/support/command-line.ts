import { programOf } from '../../apps/cli/program';

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
