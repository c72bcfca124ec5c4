import { setTimeout as pause } from 'node:timers/promises';

import type { EmbeddedPostgres } from '@bihuan/platform';

import type { TestRedis } from '../support/redis';
import type { RunningSystem } from '../support/running-system';
import { Chance } from './chance';
import type { Moment } from './moment';

export type Victim = 'api' | 'worker' | 'postgres' | 'redis';

/** Kills and restarts, in an order and at moments that the seed says; whatever lies down is started again, as a supervisor would. */
export class Killer {
  readonly killed: Victim[] = [];
  private over = false;

  constructor(
    private readonly system: RunningSystem,
    private readonly postgres: EmbeddedPostgres,
    private readonly redis: TestRedis | undefined,
    private readonly accepted: Moment,
    seed: number,
    private readonly kills: number,
    private readonly chance = new Chance(seed),
  ) {}

  /** Resolves when everything was killed that was to be, and stands again. */
  async run(): Promise<void> {
    const keeping = this.keep();
    const kinds: readonly Victim[] = this.redis ? ['worker', 'api', 'postgres', 'redis'] : ['worker', 'api', 'postgres'];
    const victims = this.chance.shuffled(Array.from({ length: this.kills }, (_, n) => kinds[n % kinds.length] ?? 'worker'));
    try {
      for (const victim of victims) {
        await pause(this.chance.between(800, 4_000));
        await this.kill(victim);
        this.killed.push(victim);
      }
    } finally {
      this.over = true;
      await keeping;
    }
    await this.system.answers();
  }

  private async kill(victim: Victim): Promise<void> {
    if (victim === 'api' || victim === 'worker') return this.system[victim].kill();
    const away = this.chance.between(0, 1_000);
    if (victim === 'redis') {
      await this.redis?.down();
      await pause(away);
      return this.redis?.up();
    }
    // The worst moment: somebody has just been told that his complaint is registered.
    await this.accepted.act(() => process.kill(this.postgres.pid, 'SIGKILL'));
    await pause(away);
    await this.postgres.revive();
  }

  private async keep(): Promise<void> {
    while (!this.over || !this.system.api.runs || !this.system.worker.runs) {
      for (const app of [this.system.api, this.system.worker]) if (!app.runs) app.start();
      await pause(this.chance.between(50, 300));
    }
  }
}
