import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { Trouble, folderTrouble, say } from './saying.mjs';
import { digestOf, isAsset, isProgram, outputOf, sourcesOf } from './sources.mjs';

const stampIn = (root) => path.join(root, 'dist', '.bihuan-build.json');
const markIn = (root) => path.join(root, 'dist', '.building');

/** Whether dist was built, completely, from the present sources. */
export function isBuilt(root) {
  const stamp = readStamp(root);
  if (stamp === undefined || fs.existsSync(markIn(root))) return false;
  const sources = sourcesOf(root);
  return stamp.digest === digestOf(root, sources) && sources.every((source) => outputIsThere(root, source));
}

/** Builds the sources into dist. After a build that was cut short nothing of dist is trusted. */
export async function build(root, lock) {
  say('正在编译 / building');
  try {
    const sources = sourcesOf(root);
    const digest = digestOf(root, sources); // before building: what is changed meanwhile is built next time
    const built = readStamp(root);
    const trusted = built !== undefined && !fs.existsSync(markIn(root)) && sources.every((source) => !built.sources.includes(source) || outputIsThere(root, source));
    fs.writeFileSync(markIn(root), '');
    if (trusted) removeOutputs(root, built.sources.filter((source) => !sources.includes(source)));
    else for (const name of ['apps', 'libs', '.tsbuildinfo']) fs.rmSync(path.join(root, 'dist', name), { recursive: true, force: true });
    await compile(root, lock);
    for (const source of sources.filter(isAsset)) copy(root, source);
    fs.writeFileSync(stampIn(root), JSON.stringify({ digest, sources }));
    fs.rmSync(markIn(root));
  } catch (error) {
    throw error.syscall ? folderTrouble(root, error) : error;
  }
}

async function compile(root, lock) {
  const nest = path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const code = await run(process.execPath, [nest, 'build'], root, lock, '正在编译 / building');
  if (code !== 0) {
    throw new Trouble('编译失败，原因见上；请先改正这些错误，再重新启动。', 'The build failed, see above; mend these errors and start again.');
  }
}

function outputIsThere(root, source) {
  return !(isAsset(source) || isProgram(source)) || fs.existsSync(path.join(root, outputOf(source)));
}

/** A program whose source is gone must not run any more: migrations are found by looking into their folder. */
function removeOutputs(root, sources) {
  for (const source of sources) {
    const output = path.join(root, outputOf(source));
    for (const path of [output, `${output}.map`]) fs.rmSync(path, { force: true });
  }
}

function copy(root, source) {
  const to = path.join(root, outputOf(source));
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(path.join(root, source), to);
}

function readStamp(root) {
  try {
    return JSON.parse(fs.readFileSync(stampIn(root), 'utf8'));
  } catch {
    return undefined;
  }
}
