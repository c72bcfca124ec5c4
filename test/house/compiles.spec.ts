import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(300_000);

/** What the compiler has to say about a project; jest itself strips types without reading them. */
function complaintsOf(project: string): string {
  const program = join('node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [program, '--noEmit', '--incremental', 'false', '--project', project], { encoding: 'utf8' }).stdout;
}

it.each(['tsconfig.json', 'test/tsconfig.json'])('every program and every spec of %s keeps its types', (project) => {
  expect(complaintsOf(project)).toBe('');
});
