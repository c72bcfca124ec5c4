import type { UnitAnswer } from '@bihuan/contract';
import type { NamedUnit, Rulebook } from '@bihuan/desk';

/** The units of a district as they are now; another process may have changed them. */
export async function unitsOf(rulebook: Rulebook, district: string): Promise<UnitAnswer[]> {
  await rulebook.know(district, -1);
  return (Object.values(rulebook.directory(district).units) as NamedUnit[])
    .map(({ id, zh, en, parent, validFrom, validTo, activePeople, successor }) => ({ id, zh, en, parent, validFrom, validTo, activePeople, successor: successor ?? null }));
}
