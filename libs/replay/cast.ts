import { isRefusal, type StaffRole } from '@bihuan/core';
import { askingOf, newToken, type Asking, type Office } from '@bihuan/desk';
import type { CastOffice } from './mapping.js';

/** Who acts in the district, by role. */
export type Cast = ReadonlyMap<StaffRole, Asking>;

/** Founds the district and its people. Nobody ever signs in as one of them: their passwords are drawn and forgotten. */
export async function castOf({ accounts, rulebook }: Office, { district, zh, en, zone, calendar, procedure, numberPrefix, units, administrator, accounts: people }: CastOffice): Promise<Cast> {
  must(await accounts.found(await accounts.invite(1), { district, zh, en, zone, calendar, procedure, numberPrefix, ...administrator, password: newToken() }));
  for (const unit of units) must(await accounts.addUnit({ ...unit, district, parent: null, validTo: null }));
  const cast = new Map<StaffRole, Asking>();
  for (const person of people) {
    const made = await accounts.add(district, { ...person, password: newToken() });
    if (isRefusal(made)) throw refused(made);
    for (const role of made.roles) if (!cast.has(role)) cast.set(role, askingOf({ ...made, account: made.id, district }));
  }
  await rulebook.know(district, -1);
  return cast;
}

function must(answer: unknown): void {
  if (isRefusal(answer)) throw refused(answer);
}

/** The mapping breaks no rule; if it does, it is the mapping that is wrong. */
function refused({ refused: code, params }: { refused: string; params?: object }): Error {
  return new Error(`the office of the stories was refused: ${code} ${JSON.stringify(params ?? {})}`);
}
