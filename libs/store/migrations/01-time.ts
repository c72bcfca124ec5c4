import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The installation and its movable time. */
export class Time1790000000001 implements MigrationInterface {
  name = 'Time1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists bihuan;

      create table bihuan.installation (
        one boolean primary key default true check (one),
        instance uuid not null default gen_random_uuid(),
        -- Hours, never days: a day added to a timestamp is as long as the session's time zone makes it.
        time_offset interval not null default '0' check (extract(day from time_offset) = 0 and extract(month from time_offset) = 0),
        time_movable boolean not null default false
      );
      insert into bihuan.installation default values;

      -- The only clock that decides what is due. Stable, so that "next_at <= (select bihuan.now())" is an index
      -- condition and not a filter; whole milliseconds, because that is what an instant carries outside.
      create function bihuan.now() returns timestamptz language sql stable parallel safe as
        $$ select date_trunc('milliseconds', pg_catalog.now() + (select time_offset from bihuan.installation)) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function bihuan.now(); drop table bihuan.installation;');
  }
}
