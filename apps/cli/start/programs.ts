import { fileURLToPath } from 'node:url';
import type { ChildPlan, Settings } from '@bihuan/platform';

/** The programs of a running system; asked at each start, because the database's address may change. */
export function programs(settings: Settings, databaseUrl: () => string): ChildPlan[] {
  const env = (): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: databaseUrl(), PORT: String(settings.port), BIHUAN_SUPERVISED: '1' });
  return ['api', 'worker'].map((name) => ({ name, script: fileURLToPath(new URL(`../../${name}/main.js`, import.meta.url)), env }));
}

/** Where people find the system; an address that means "everywhere" is no address to go to. */
export function addressOf({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Whether the system answers that it is ready before `ended` resolves or the time is over. */
export async function becomesReady(address: string, ended: Promise<unknown>, withinMs = 60_000): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  for (const end = Date.now() + withinMs; !over && Date.now() < end; ) {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
