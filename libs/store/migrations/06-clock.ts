import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Due dates: every worklist and the sweep read this table. */
export class Clock1790000000006 implements MigrationInterface {
  name = 'Clock1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- In the order in which they seldom or often change, as with subjects.
      create table bihuan.clock (
        district text collate "C" not null,
        subject uuid not null,
        name text collate "C" not null,
        kind text not null,
        number text collate "C" not null,
        holder text collate "C" not null,
        started_at timestamptz not null,
        why jsonb not null,
        due_at timestamptz not null,
        due_no int not null,
        provisional boolean not null,
        tries int not null default 0,
        next_rung int not null,
        state text not null check (state in ('running', 'paused', 'stopped', 'spent')),
        next_at timestamptz check (next_at is null or state = 'running'),
        left_over jsonb,
        next_try timestamptz,
        parked_at timestamptz,
        last_error text,
        primary key (district, subject, name)
      ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

      -- A desk's list: soonest due first, ties by number. The number is repeated here so that one index orders it.
      create index clock_worklist on bihuan.clock (district, holder, due_at, number) where state in ('running', 'paused');
      -- The sweep. A parked row leaves the index, so that poison never stands at the head of the page.
      create index clock_sweep on bihuan.clock (district, next_at) where next_at is not null and parked_at is null;
      create index clock_parked on bihuan.clock (district, parked_at) where parked_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bihuan.clock');
  }
}
