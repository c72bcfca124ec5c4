import type { Instant } from '@bihuan/core';
import { askingOf, type Asking, type ListedAccount, type Office } from '@bihuan/desk';
import { found } from './found.js';
import { demoOffices } from './offices.js';

/** A demo district with its people, ready to be acted in. */
export interface Stage {
  office: Office;
  people: ReadonlyMap<string, Asking>;
  /** In real time, whatever time it was made to be. */
  began: Instant;
}

/** Founds every demo district whose procedure is loaded, by its code; what is there already is found again. */
export async function stagesOf(office: Office): Promise<Map<string, Stage>> {
  const stages = new Map<string, Stage>();
  const loaded = new Set(office.rulebook.all().map(({ procedure }) => procedure));
  for (const demo of demoOffices.filter(({ procedure }) => loaded.has(procedure))) {
    await found(office, demo);
    const accounts = await office.accounts.list(demo.district);
    const people = new Map(accounts.map((account) => [account.login, askingOf({ ...account, account: account.id, district: demo.district })]));
    stages.set(demo.district, { office, people, began: beginningOf(accounts, demo.administrator.login) });
  }
  return stages;
}

/** Who acts. */
export function person({ people }: Pick<Stage, 'people'>, login: string): Asking {
  const asking = people.get(login);
  if (!asking) throw new Error(`nobody in the demo is called ${login}`);
  return asking;
}

/** The demo began when its administrator was made: his id carries the instant (UUID version 7). */
function beginningOf(accounts: readonly ListedAccount[], login: string): Instant {
  const id = accounts.find((account) => account.login === login)?.id ?? accounts[0]?.id ?? '';
  return new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
