import type { Stage } from './stage';

/** Kills that were seen to happen, by what was killed: a process that was to be killed and lives on counts nothing. */
export class KillCount {
  private postgres = 0;
  private redis = 0;
  private postgresPid: number;
  private redisPid: number | undefined;

  constructor(private readonly stage: Stage) {
    this.postgresPid = stage.postgres.pid;
    this.redisPid = stage.redis?.pid;
  }

  /** Sees whether the database or Redis has been brought back since it last looked. */
  look(): void {
    const [postgres, redis] = [this.stage.postgres.pid, this.stage.redis?.pid];
    if (postgres !== this.postgresPid && postgres !== 0) [this.postgres, this.postgresPid] = [this.postgres + 1, postgres];
    if (redis !== this.redisPid && redis !== undefined) [this.redis, this.redisPid] = [this.redis + 1, redis];
  }

  get byKind(): Record<string, number> {
    const { api, workers } = this.stage;
    return {
      api: api.killings,
      worker: workers.reduce((sum, { killings }) => sum + killings, 0),
      postgres: this.postgres,
      ...(this.stage.redis ? { redis: this.redis } : {}),
    };
  }

  get total(): number {
    return Object.values(this.byKind).reduce((sum, kills) => sum + kills, 0);
  }
}
