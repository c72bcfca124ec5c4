import { areFaults, readSettings } from '@bihuan/platform';
import { environmentOf, lineageOf, stagesOf, type Instruction, type Stage } from './dockerfile';
import { isPinned, wrongCommand, type Ground } from './ground';
import { isIgnored, patternOf } from './ignored';

/** What of the repository the running programs read at their own place. */
const readWhereItRuns = ['node_modules', 'dist', 'package.json', 'procedures'];

/** Made inside the image, by which command. */
const made: Readonly<Record<string, string>> = { node_modules: 'npm ci', dist: 'npm run build' };

/** Everything that a Dockerfile names and that is not there, a sentence each with its line. */
export function slipsOfDockerfile(text: string, known: Ground): string[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  if (!last) return ['there is no stage'];
  return [
    ...stages.flatMap((stage, index) => [...wrongBase(stage, stages.slice(0, index), known), ...stage.instructions.flatMap((each) => wrongIn(each, stage, stages.slice(0, index + 1), known))]),
    ...wrongAtTheEnd(stages, last, known),
  ];
}

function wrongBase({ from, line }: Stage, before: readonly Stage[], { manifest }: Ground): string[] {
  if (before.some(({ name }) => name === from)) return [];
  if (!isPinned(from)) return [`line ${line}: ${from} is not pinned`];
  const [, version] = /^node:(\d+\.\d+)/.exec(from) ?? [];
  return version !== undefined && reaches(version, manifest.engines.node) ? [] : [`line ${line}: ${from} is no Node of ${manifest.engines.node}`];
}

function wrongIn(instruction: Instruction, stage: Stage, stages: readonly Stage[], known: Ground): string[] {
  const at = (slips: readonly string[]) => slips.map((slip) => `line ${instruction.line}: ${slip}`);
  if (instruction.name === 'COPY') return at(wrongCopy(instruction, stages, known));
  if (instruction.name === 'RUN') return at(wrongScript(instruction, stage, stages, known));
  if (instruction.name === 'ENV') return at([...instruction.text.matchAll(/(\w+)=/g)].map(([, name = '']) => name).filter((name) => name !== 'NODE_ENV' && !known.settings.includes(name)).map((name) => `no such setting: ${name}`));
  return [];
}

function wrongCopy({ words, options }: Instruction, stages: readonly Stage[], known: Ground): string[] {
  const sources = words.slice(0, -1);
  const { from } = options;
  if (from === undefined) return sources.filter((source) => copied(source, known).length === 0).map((source) => `nothing to copy, or ignored: ${source}`);
  if (!stages.slice(0, -1).some(({ name }) => name === from)) return [`no such stage before: ${from}`];
  return sources.filter((source) => !isIn(source.replace(/^\/app\//, ''), stages, from)).map((source) => `${source} is not in the stage ${from}`);
}

/** Scripts of the manifest that are run must be there, and so must the program that they start. */
function wrongScript({ text }: Instruction, stage: Stage, stages: readonly Stage[], { manifest }: Ground): string[] {
  return [...text.matchAll(/npm run (\S+)/g)].flatMap(([, script = '']) => {
    const command = manifest.scripts[script];
    if (command === undefined) return [`no such script: ${script}`];
    const [, program] = /^node (\S+)/.exec(command) ?? [];
    return program === undefined || isIn(program, stages, stage.name) ? [] : [`${program} of the script ${script} was not copied`];
  });
}

function wrongAtTheEnd(stages: readonly Stage[], last: Stage, known: Ground): string[] {
  const find = (name: string) => lineageOf(stages, last.name).flatMap(({ instructions }) => [...instructions].reverse()).find((each) => each.name === name);
  const env = environmentOf(stages, last.name);
  const settings = readSettings(env);
  const [user = 'root'] = find('USER')?.words ?? [];
  const volumes = find('VOLUME')?.words ?? [];
  const exposed = find('EXPOSE')?.words ?? [];
  const healthy = find('HEALTHCHECK')?.text ?? '';
  const [, port, path = ''] = /http:\/\/127\.0\.0\.1:(\d+)(\/[\w/]+)/.exec(healthy) ?? [];
  return [
    ...(areFaults(settings) ? settings.map(({ setting, en }) => `${setting}: ${en}`) : []),
    ...(/^(root|0)(:|$)/.test(user) ? ['it runs as root'] : []),
    ...(find('ENTRYPOINT')?.words.join(' ') === 'node' ? wrongCommand(known, find('CMD')?.words ?? []) : ['it does not enter by node']),
    ...readWhereItRuns.filter((path) => !isIn(path, stages, last.name)).map((path) => `${path} is not in the image`),
    ...(volumes.includes(env['BIHUAN_DATA'] ?? '') ? [] : ['BIHUAN_DATA is no volume']),
    ...(last.instructions.some(({ name, text }) => name === 'RUN' && text.includes(`chown ${user}:`) && text.includes(env['BIHUAN_DATA'] ?? ' ')) ? [] : [`BIHUAN_DATA is not given to ${user}`]),
    ...(exposed.includes(env['PORT'] ?? '') ? [] : ['PORT is not exposed']),
    ...(port === env['PORT'] && known.health.api.includes(path) ? [] : [`nobody answers the health check on ${port ?? '?'}${path}`]),
  ];
}

/** Whether a path of /app is in a stage: copied there or below it, or made there. */
function isIn(path: string, stages: readonly Stage[], name: string): boolean {
  const instructions = lineageOf(stages, name).flatMap((stage) => stage.instructions);
  const command = made[path];
  if (command !== undefined && instructions.some((each) => each.name === 'RUN' && each.text.includes(command))) return true;
  return instructions.some((each) => {
    if (each.name !== 'COPY') return false;
    const to = (each.words.at(-1) ?? '').replace(/^\.?\/|\/$/g, '');
    return to === '' || to === '.' ? each.words.slice(0, -1).includes(path) : path === to || path.startsWith(`${to}/`);
  });
}

/** The files that a source of the repository brings into the build. */
function copied(source: string, { files, ignore }: Ground): string[] {
  return files.filter((file) => patternOf(source).test(file) && !isIgnored(ignore, file));
}

function reaches(version: string, engines: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, leastMinor = 0] = engines.replace(/^>=/, '').split('.').map(Number);
  return major > least || (major === least && minor >= leastMinor);
}
