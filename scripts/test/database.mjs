import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** One PostgreSQL for all spec files: the one that `BIHUAN_TEST_DATABASE` names (a superuser's address), else one of our own in the folder. */
export async function startDatabase(root, folder) {
  const given = process.env.BIHUAN_TEST_DATABASE;
  if (given) return { superuserUrl: given, stop: () => Promise.resolve() };
  const launcher = pathToFileURL(path.join(root, 'dist', 'libs', 'platform', 'index.js'));
  const { startEmbeddedPostgres } = await import(launcher.href);
  for (const left of leftByKilledRuns()) await clear(left, startEmbeddedPostgres);
  return startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), onProgress: (line) => console.error(line) });
}

/** A killed run cannot stop its server; the next one takes it over and stops it. */
async function clear(folder, startEmbeddedPostgres) {
  try {
    const server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // not ours, or cleared by another run just now
  }
}

function leftByKilledRuns() {
  return fs
    .readdirSync(os.tmpdir())
    .filter((name) => {
      const pid = /^bihuan-tests-(\d+)-/.exec(name)?.[1];
      return pid !== undefined && !lives(Number(pid));
    })
    .map((name) => path.join(os.tmpdir(), name))
    .filter((folder) => fs.statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.());
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
