import fs from 'node:fs';
import path from 'node:path';
import { Trouble, folderTrouble, say } from './saying.mjs';

/**
 * Runs the work while no other prepare works in this checkout. The lock of a killed one is taken over, but only after
 * the child it had started (an npm that goes on writing without its parent) has ended as well.
 */
export async function alone(root, work) {
  const file = path.join(root, 'dist', '.prepare.lock');
  const mine = { pid: process.pid, birth: birthOf(process.pid) };
  await take(root, file, mine);
  const lock = { child: (pid) => fs.writeFileSync(file, JSON.stringify({ ...mine, child: pid, childBirth: birthOf(pid) })) };
  try {
    await work(lock);
  } finally {
    if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true });
  }
}

async function take(root, file, mine) {
  const end = Date.now() + 20 * 60_000;
  let told = false;
  while (!write(root, file, mine)) {
    const theirs = read(file);
    if (theirs ? isOver(theirs) : isOldFile(file)) {
      remove(file, theirs);
      continue;
    }
    if (!told) say(`另一个进程（${theirs?.pid ?? '?'}）正在准备，稍候 / another process (${theirs?.pid ?? '?'}) is preparing; waiting`);
    told = true;
    if (Date.now() > end) {
      throw new Trouble(
        `进程 ${theirs?.pid} 准备了二十分钟仍未完成；请结束它后重新启动。`,
        `Process ${theirs?.pid} has been preparing for twenty minutes; end it and start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function write(root, file, mine) {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (error.code === 'ENOSPC') fs.rmSync(file, { force: true }); // made, but empty
    throw folderTrouble(root, error);
  }
}

function isOver(theirs) {
  const lives = (pid, birth) => pid !== undefined && birthOf(pid) === birth;
  return !lives(theirs.pid, theirs.birth) && !lives(theirs.child, theirs.childBirth);
}

/** A lock without content is being written just now, unless it stays so. */
function isOldFile(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > 2000;
}

/** Two may find the same dead lock: each moves it aside, and who finds a living one in his hand puts it back. */
function remove(file, dead) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside)?.pid === dead?.pid) fs.rmSync(aside, { force: true });
    else fs.renameSync(aside, file);
  } catch {
    // the other one was quicker
  }
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** When a process began where the system tells it, else "alive"; null when it is gone or a zombie. */
function birthOf(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : fields[19];
    } catch {
      return null;
    }
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : null;
  }
}
