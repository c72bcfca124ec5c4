import { existsSync } from 'node:fs';
import { filesBelow, textOf } from '../sources';

/** What the files of docker/ speak of. */
export interface Ground {
  /** Every file of the repository that could be copied, from the project's folder. */
  files: string[];
  /** Text of docker/Dockerfile.dockerignore. */
  ignore: string;
  manifest: { version: string; scripts: Record<string, string>; engines: { node: string } };
  /** Names that an operator may set. */
  settings: string[];
  /** Commands of `bihuan`. */
  commands: string[];
  /** Paths under which each program answers about its health. */
  health: { api: string[]; worker: string[] };
}

/** Reads the ground from the sources, so that it cannot fall behind them. */
export function ground(): Ground {
  const top = ['package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'README.md'].filter((file) => existsSync(file));
  const programs = filesBelow(['apps', 'libs'], '.ts');
  const all = (pattern: RegExp, files: readonly string[]) => [...new Set(files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, found = '']) => found)))];
  const routes = all(/@Get\('(live|ready)'\)/g, programs.filter((file) => /^apps\/api\/.*health\.controller\.ts$/.test(file)));
  return {
    files: [...top, ...filesBelow(['apps', 'libs', 'procedures', 'scripts', 'docker'])],
    ignore: textOf('docker/Dockerfile.dockerignore'),
    manifest: JSON.parse(textOf('package.json')) as Ground['manifest'],
    settings: all(/\bread\('([A-Z_]+)'/g, ['libs/platform/settings.ts']),
    commands: all(/new Command\('([a-z]+)'\)/g, filesBelow(['apps/cli/commands'], '.ts')),
    health: { api: routes.map((route) => `/health/${route}`), worker: all(/'(\/health\/\w+)'/g, ['apps/worker/door.ts']) },
  };
}

/** The source of a program in dist/, or undefined where the build makes no such file. */
export function sourceOf({ files }: Pick<Ground, 'files'>, program: string): string | undefined {
  const [, path] = /^dist\/((?:apps|libs)\/.*)\.js$/.exec(program) ?? [];
  return files.find((file) => file === `${path}.ts`);
}

/** An image whose content does not change below us: with a tag of two numbers at least, or a digest. */
export function isPinned(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image) || /:v?\d+\.\d+(\.\d+)*(-[\w.-]+)?$/.test(image);
}

/** What is wrong with words that are given to node in the image: a program, and a command of it. */
export function wrongCommand(known: Pick<Ground, 'files' | 'commands'>, [program = '', command]: readonly string[]): string[] {
  if (sourceOf(known, program) === undefined) return [`no such program after the build: ${program}`];
  if (program !== 'dist/apps/cli/main.js') return [];
  return command !== undefined && known.commands.includes(command) ? [] : [`no such command: ${command ?? 'none'}`];
}
