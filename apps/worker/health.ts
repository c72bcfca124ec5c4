import { Readiness, type Check } from '@bihuan/platform';
import { letsBeReady, stateOf, type Pulse } from './pulse.js';

type Answer = readonly [status: number, answer: { status: string; checks: readonly Check[] }];

/** How the worker is: live unless a round hangs, ready when it can ring; what else goes wrong is said beside. */
export class Health {
  private readonly readiness: Readiness;

  /** `isMigrated` asks the database, and throws where it is away. */
  constructor(
    private readonly pulses: () => readonly Pulse[],
    isMigrated: () => Promise<boolean>,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.readiness = new Readiness(() => this.look(isMigrated), clock);
  }

  /** Starting it again mends a round that hangs. A database that is away it does not mend, so nobody asks for it here. */
  live(): Answer {
    const checks = this.rounds().map(({ name, state }) => ({ name, state: state === 'hangs' ? state : 'ok' }));
    const live = checks.every(({ state }) => state === 'ok');
    return [live ? 200 : 503, { status: live ? 'live' : 'hangs', checks }];
  }

  async ready(): Promise<Answer> {
    const { checks } = await this.readiness.ask();
    const ready = checks.every(letsBeReady);
    return [ready ? 200 : 503, { status: ready ? 'ready' : 'not-ready', checks }];
  }

  private rounds(): Check[] {
    return this.pulses().map((pulse) => ({ name: pulse.name, state: stateOf(pulse, this.clock()) }));
  }

  private async look(isMigrated: () => Promise<boolean>): Promise<Check[]> {
    const migrated = await isMigrated().catch(() => undefined);
    return [
      { name: 'database', state: migrated === undefined ? 'away' : 'ok' },
      { name: 'schema', state: migrated === undefined ? 'unknown' : migrated ? 'ok' : 'not-migrated' },
      ...this.rounds(),
    ];
  }
}
