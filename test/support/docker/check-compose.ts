import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { areFaults, readSettings } from '@bihuan/platform';
import { parse } from 'yaml';
import { environmentOf, stagesOf } from './dockerfile';
import { isPinned, wrongCommand, type Ground } from './ground';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  user?: string;
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  stop_grace_period?: string;
}

interface Compose {
  services: Record<string, Service>;
  volumes?: Record<string, unknown>;
}

/** The supervisor gives its children seven seconds and itself two and a half. */
const GRACE = 10;

/** Names that the images of others listen to. */
const ofOthers = ['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD', 'TZ'];

/** Everything that a compose file names and that is not there, a sentence each with its service. */
export function slipsOfCompose(text: string, dockerfile: string, known: Ground): string[] {
  const { services, volumes = {} } = parse(text, { merge: true }) as Compose;
  const stages = stagesOf(dockerfile);
  const image = environmentOf(stages, stages.at(-1)?.name ?? '');
  const used = Object.values(services).flatMap((service) => (service.volumes ?? []).map((each) => each.split(':')[0] ?? ''));
  return [
    ...Object.entries(services).flatMap(([name, service]) => {
      const slips = service.build ? ofOurs(service, services, image, known) : ofAnother(service);
      return [...slips, ...between(service, services, Object.keys(volumes))].map((slip) => `${name}: ${slip}`);
    }),
    ...Object.keys(volumes).filter((volume) => !used.includes(volume)).map((volume) => `nobody uses the volume ${volume}`),
    ...[...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name).filter((name) => !new RegExp(`^# ${name} `, 'm').test(text)).map((name) => `the head of the file does not tell of ${name}`),
  ];
}

function ofAnother({ image = '', environment = {} }: Service): string[] {
  return [
    ...(isPinned(image) ? [] : [`${image} is not pinned`]),
    ...Object.keys(environment).filter((name) => !ofOthers.includes(name)).map((name) => `unknown variable ${name}`),
  ];
}

function ofOurs(service: Service, services: Record<string, Service>, image: Record<string, string>, known: Ground): string[] {
  const env = Object.fromEntries(Object.entries({ ...image, ...service.environment }).map(([name, value]) => [name, filledIn(String(value))]));
  const settings = readSettings(env);
  const isWorker = service.command?.[0] === 'dist/apps/worker/main.js';
  const port = isWorker ? env['BIHUAN_WORKER_PORT'] : env['PORT'];
  const routes = isWorker ? known.health.worker : known.health.api;
  const [, asked, path = ''] = /http:\/\/127\.0\.0\.1:(\d+)(\/[\w/]+)/.exec(service.healthcheck?.test.join(' ') ?? '') ?? [];
  const grace = Number(/^(\d+)s$/.exec(service.stop_grace_period ?? '')?.[1] ?? 0);
  const { context = '', dockerfile = '' } = service.build ?? {};
  return [
    ...(existsSync(join('docker', context, dockerfile)) ? [] : [`no such Dockerfile: ${dockerfile}`]),
    ...(service.image === `bihuan:${known.manifest.version}` ? [] : [`the image is not of version ${known.manifest.version}`]),
    ...(/^(root|0)(:|$)/.test(service.user ?? '') ? ['it runs as root'] : []),
    ...Object.keys(service.environment ?? {}).filter((name) => !known.settings.includes(name)).map((name) => `no such setting: ${name}`),
    ...(areFaults(settings) ? settings.map(({ setting, en }) => `${setting}: ${en}`) : []),
    ...wrongAddress(env['DATABASE_URL'], services, 5432),
    ...wrongAddress(env['REDIS_URL'], services, 6379),
    ...wrongCommand(known, service.command ?? []),
    ...(service.ports ?? []).filter((each) => each.split(':').at(-1) !== port).map((each) => `nobody listens on port ${each}`),
    ...(asked === port && routes.includes(path) ? [] : [`nobody answers the health check on ${asked ?? '?'}${path}`]),
    ...((service.volumes ?? []).some((each) => each.split(':')[1] === env['BIHUAN_DATA']) ? [] : ['BIHUAN_DATA is kept nowhere']),
    ...(grace >= GRACE ? [] : [`it is killed after ${grace} s`]),
  ];
}

/** What a variable stands for when somebody has set it, or left it out. */
function filledIn(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'secret');
}

/** An address inside must name a service, and of a database the one that is made there. */
function wrongAddress(address: string | undefined, services: Record<string, Service>, port: number): string[] {
  if (address === undefined || !URL.canParse(address)) return [`no address for ${port}`];
  const url = new URL(address);
  const service = services[url.hostname];
  if (service === undefined) return [`no such service: ${url.hostname}`];
  if (Number(url.port) !== port) return [`${url.hostname} listens on ${port}`];
  const { POSTGRES_USER: user, POSTGRES_DB: database } = service.environment ?? {};
  const differs = user !== undefined && (url.username !== user || url.pathname !== `/${database}`);
  return differs ? [`${url.username}${url.pathname} is not what ${url.hostname} makes`] : [];
}

function between({ depends_on: others = {}, volumes: mounts = [] }: Service, services: Record<string, Service>, volumes: readonly string[]): string[] {
  return [
    ...Object.entries(others).flatMap(([name, { condition }]) => {
      if (services[name] === undefined) return [`waits for ${name}, which is no service`];
      return condition === 'service_healthy' && !services[name].healthcheck ? [`waits for ${name} to be healthy, which nobody asks`] : [];
    }),
    ...mounts.map((each) => each.split(':')[0] ?? '').filter((source) => (source.startsWith('.') ? !existsSync(join('docker', source)) : !volumes.includes(source))).map((source) => `no such volume or folder: ${source}`),
  ];
}
