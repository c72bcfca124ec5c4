import type { ReadingRoom, Rulebook } from '@bihuan/desk';
import { Readiness, type Check } from '@bihuan/platform';

/** Looks whether people can be let in. */
export class Watching extends Readiness {
  constructor(room: Pick<ReadingRoom, 'isReady'>, rulebook: Pick<Rulebook, 'all'>) {
    super(() => look(room, rulebook));
  }
}

async function look(room: Pick<ReadingRoom, 'isReady'>, rulebook: Pick<Rulebook, 'all'>): Promise<Check[]> {
  // What the database says of itself may name a host or a login; here it is away.
  const migrated = await room.isReady().catch(() => undefined);
  return [
    { name: 'database', state: migrated === undefined ? 'away' : 'ok' },
    { name: 'schema', state: migrated === undefined ? 'unknown' : migrated ? 'ok' : 'not-migrated' },
    { name: 'rules', state: rulebook.all().length > 0 ? 'ok' : 'none' },
  ];
}
