import { isRefusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { demoPassword, type DemoAccount, type DemoOffice } from './office.js';

const VALID_FROM = '2020-01-01';

/** Founds a demo district as a person would, by an invitation; what is there already stays as it is. */
export async function found(office: Office, demo: DemoOffice): Promise<void> {
  const { accounts, rulebook } = office;
  const { administrator, district, zh, en, zone, calendar, procedure, numberPrefix } = demo;
  if ((await accounts.list(district)).length === 0) {
    const { login, name } = administrator;
    const office = { district, zh, en, zone, calendar, procedure, numberPrefix, login, name, password: demoPassword(administrator) };
    must(await accounts.found(await accounts.invite(1), office));
  }
  await rulebook.know(district, -1);
  const units = rulebook.directory(district).units;
  for (const { id, zh, en, parent = null } of demo.units) {
    if (!units[id]) must(await accounts.addUnit({ district, id, zh, en, parent, validFrom: VALID_FROM, validTo: null }));
  }
  const there = new Set((await accounts.list(district)).map(({ login }) => login));
  // All at once: each password takes its time to be hashed, and there is more than one core.
  await Promise.all(demo.accounts.filter(({ login }) => !there.has(login)).map((account) => add(accounts, district, account)));
  await divideDuties(office, demo);
}

/** Made by the coordinator, as every list is. */
async function divideDuties({ accounts, duties, rulebook, time }: Office, { district, duties: list }: DemoOffice): Promise<void> {
  await rulebook.know(district, -1);
  if (!list || rulebook.duties(district).length > 0) return;
  const account = (await accounts.list(district)).find(({ roles }) => roles.includes('coordinator'))?.id ?? '';
  must(await duties.put({ district, account }, list, '演示用职责清单', await time.now()));
}

async function add(accounts: Office['accounts'], district: string, account: DemoAccount): Promise<void> {
  must(await accounts.add(district, { ...account, password: demoPassword(account) }));
}

/** The demo breaks no rule; if it does, it is the demo that is wrong. */
function must(answer: unknown): void {
  if (isRefusal(answer)) throw new Error(`the demo was refused: ${answer.refused} ${JSON.stringify(answer.params ?? {})}`);
}
