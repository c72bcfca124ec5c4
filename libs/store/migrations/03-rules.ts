import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Procedures and calendars as they were loaded; a complaint names the version under which it came in. */
export class Rules1790000000003 implements MigrationInterface {
  name = 'Rules1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bihuan.procedure_version (
        name text collate "C" not null check (name <> ''),
        version int not null check (version > 0),
        valid_from date not null,
        valid_to date,
        document jsonb not null,
        digest bytea not null,
        loaded_at timestamptz not null default clock_timestamp(),
        primary key (name, version)
      );

      create table bihuan.calendar_version (
        name text collate "C" not null check (name <> ''),
        digest bytea not null,
        document jsonb not null,
        loaded_at timestamptz not null default clock_timestamp(),
        primary key (name, digest)
      );

      -- Rules are pinned to complaints for ever: a mended document is a new version, never a changed one. Only its last
      -- day may be set when another follows it.
      create function bihuan.never_changed() returns trigger language plpgsql as $$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger procedure_version_stays before update of name, version, valid_from, document, digest or delete or truncate
        on bihuan.procedure_version
        for each statement execute function bihuan.never_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.calendar_version, bihuan.procedure_version;
      drop function bihuan.never_changed();
    `);
  }
}
