import { slipsOfCompose } from '../support/docker/check-compose';
import { slipsOfDockerfile } from '../support/docker/check-dockerfile';
import { ground, sourceOf } from '../support/docker/ground';
import { isIgnored } from '../support/docker/ignored';
import { textOf } from '../support/sources';

const known = ground();
const dockerfile = textOf('docker/Dockerfile');
const compose = textOf('docker/compose.yaml');

/** The text with one slip in it; fails where there is nothing to slip. */
function planted(text: string, right: string, wrong: string): string {
  if (!text.includes(right)) throw new Error(`nothing to plant a slip in: ${right}`);
  return text.replace(right, wrong);
}

const withoutLine = (slip: string) => slip.replace(/^line \d+: /, '');

describe('the files for containers', () => {
  it('name nothing in the Dockerfile that is not there', () => {
    expect(slipsOfDockerfile(dockerfile, known)).toEqual([]);
  });

  it('name nothing in the compose file that is not there', () => {
    expect(slipsOfCompose(compose, dockerfile, known)).toEqual([]);
  });

  it('let every source into the build that the build reads, and no spec', () => {
    const read = known.files.filter((file) => /^(apps|libs)\/.*\.(ts|json|sql)$|^(procedures|scripts)\//.test(file));
    expect(read.length).toBeGreaterThan(200);
    expect(read.filter((file) => isIgnored(known.ignore, file) !== file.endsWith('.spec.ts'))).toEqual([]);
    for (const secret of ['.bihuan/postgres/bihuan-passwords.json', '.git/config', '.env', 'node_modules/pg/package.json']) expect([secret, isIgnored(known.ignore, secret)]).toEqual([secret, true]);
  });

  it('are held against what the sources say, not against a list of their own', () => {
    expect(known.settings).toEqual(expect.arrayContaining(['PORT', 'HOST', 'DATABASE_URL', 'REDIS_URL', 'BIHUAN_DATA', 'BIHUAN_DEMO', 'BIHUAN_PROXIES']));
    expect(known.commands).toEqual(expect.arrayContaining(['start', 'migrate', 'doctor']));
    expect(known.health).toEqual({ api: ['/health/live', '/health/ready'], worker: ['/health/live', '/health/ready'] });
    expect([sourceOf(known, 'dist/apps/api/main.js'), sourceOf(known, 'dist/apps/api/nothing.js')]).toEqual(['apps/api/main.ts', undefined]);
  });
});

describe('a slip in the Dockerfile is caught', () => {
  it.each([
    ['a base that may change', 'node:24.21-bookworm-slim', 'node:24', 'node:24 is not pinned'],
    ['a base without a tag', 'node:24.21-bookworm-slim', 'node', 'node is not pinned'],
    ['a Node that is too old', 'node:24.21-bookworm-slim', 'node:18.20-bookworm-slim', 'node:18.20-bookworm-slim is no Node of >=20.19'],
    ['a folder that is not there', 'COPY libs libs', 'COPY lib libs', 'nothing to copy, or ignored: lib'],
    ['a file that is not let in', 'LICENSE ./', 'LICENSE README.md ./', 'nothing to copy, or ignored: README.md'],
    ['a script that is not there', 'npm run build', 'npm run compile', 'no such script: compile'],
    ['a script whose program was not copied', 'COPY scripts scripts\n', '', 'scripts/prepare.mjs of the script build was not copied'],
    ['a stage that is not there', '--from=shipped', '--from=slim', 'no such stage before: slim'],
    ['something that the stage does not make', '--from=built /app/dist', '--from=shipped /app/dist', '/app/dist is not in the stage shipped'],
    ['a setting that is misspelled', 'BIHUAN_DEMO=off', 'BIHUAN_DEM0=off', 'no such setting: BIHUAN_DEM0'],
    ['a demo that is open to everybody', 'BIHUAN_DEMO=off ', '', expect.stringMatching(/^HOST: The passwords of the demo accounts are public/)],
    ['a root user', 'USER node\n', '', 'it runs as root'],
    ['a user that is root by number', 'USER node', 'USER 0', 'it runs as root'],
    ['a program that the build does not make', '"dist/apps/cli/main.js", "start"', '"dist/apps/cli/index.js", "start"', 'no such program after the build: dist/apps/cli/index.js'],
    ['a command that is not there', '"start"', '"serve"', 'no such command: serve'],
    ['rules that are left out', 'COPY procedures procedures\n', '', 'procedures is not in the image'],
    ['a manifest that is left out', 'COPY package.json LICENSE ./', 'COPY LICENSE ./', 'package.json is not in the image'],
    ['data that are kept nowhere', 'VOLUME /data', 'VOLUME /var', 'BIHUAN_DATA is no volume'],
    ['data that the user cannot write', 'chown node:node /data', 'true', 'BIHUAN_DATA is not given to node'],
    ['a port that is not exposed', 'EXPOSE 3000', 'EXPOSE 8080', 'PORT is not exposed'],
    ['a health check that nobody answers', '/health/live', '/healthz', 'nobody answers the health check on 3000/healthz'],
    ['a health check on another port', '127.0.0.1:3000', '127.0.0.1:8080', 'nobody answers the health check on 8080/health/live'],
  ])('when it names %s', (_, right, wrong, slip) => {
    expect(slipsOfDockerfile(planted(dockerfile, right, wrong), known).map(withoutLine)).toContainEqual(slip);
  });

  it('with the line on which it stands', () => {
    const line = dockerfile.split('\n').indexOf('COPY libs libs') + 1;
    expect(slipsOfDockerfile(planted(dockerfile, 'COPY libs libs', 'COPY lib libs'), known)).toEqual([`line ${line}: nothing to copy, or ignored: lib`]);
  });

  it('when the ignore file keeps a room out of the build', () => {
    const closed = { ...known, ignore: `${known.ignore}\nprocedures\n` };
    expect(slipsOfDockerfile(dockerfile, closed)).toEqual([expect.stringMatching(/^line \d+: nothing to copy, or ignored: procedures$/)]);
  });
});

describe('a slip in the compose file is caught', () => {
  it.each([
    ['an image that may change', 'postgres:18.4-bookworm', 'postgres:latest', 'postgres: postgres:latest is not pinned'],
    ['an image of another version', 'bihuan:0.1.0', 'bihuan:0.0.9', `api: the image is not of version ${known.manifest.version}`],
    ['a Dockerfile that is elsewhere', 'docker/Dockerfile }', 'Dockerfile }', 'api: no such Dockerfile: Dockerfile'],
    ['a setting that is misspelled', 'BIHUAN_PROXIES: $', 'BIHUAN_PROXYS: $', 'api: no such setting: BIHUAN_PROXYS'],
    ['a value that cannot be', 'BIHUAN_PROXIES:-1', 'BIHUAN_PROXIES:-many', expect.stringMatching(/^api: BIHUAN_PROXIES: Must be a whole number/)],
    ['a database that is no service', '@postgres:5432', '@database:5432', 'api: no such service: database'],
    ['a database that nobody makes', '5432/bihuan', '5432/office', 'api: bihuan/office is not what postgres makes'],
    ['a port of Redis that is another', 'redis:6379', 'redis:6380', 'api: redis listens on 6379'],
    ['a program that the build does not make', 'dist/apps/worker/main.js', 'dist/apps/worker/start.js', 'worker: no such program after the build: dist/apps/worker/start.js'],
    ['a command that is not there', 'main.js, start]', 'main.js, serve]', 'api: no such command: serve'],
    ['a port on which nobody listens', '127.0.0.1:3000:3000', '127.0.0.1:3000:80', 'api: nobody listens on port 127.0.0.1:3000:80'],
    ['a worker whose door has no port', ', BIHUAN_WORKER_PORT: 3001', '', 'worker: nobody answers the health check on 3001/health/ready'],
    ['a health check that nobody answers', '3000/health/ready', '3000/ready', 'api: nobody answers the health check on 3000/ready'],
    ['a service that is not there', 'depends_on: { api:', 'depends_on: { web:', 'worker: waits for web, which is no service'],
    ['a wait for what nobody asks', "    healthcheck: { test: [CMD, redis-cli, ping], interval: 2s, retries: 30 }\n", '', 'api: waits for redis to be healthy, which nobody asks'],
    ['a volume that is not declared', '\n  data:\n', '\n', 'api: no such volume or folder: data'],
    ['a folder that is not there', '../procedures:', '../rules:', 'api: no such volume or folder: ../rules'],
    ['data that are kept nowhere', 'data:/data', 'data:/files', 'api: BIHUAN_DATA is kept nowhere'],
    ['a root user', '  init: true', '  user: root', 'api: it runs as root'],
    ['an end that is too short', 'stop_grace_period: 15s', 'stop_grace_period: 5s', 'api: it is killed after 5 s'],
    ['a variable that its head does not tell of', '# POSTGRES_PASSWORD ', '# PASSWORD ', 'the head of the file does not tell of POSTGRES_PASSWORD'],
  ])('when it names %s', (_, right, wrong, slip) => {
    expect(slipsOfCompose(planted(compose, right, wrong), dockerfile, known)).toContainEqual(slip);
  });
});
