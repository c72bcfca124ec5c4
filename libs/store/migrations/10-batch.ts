import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of files: what was read, what came in by it, what was refused. */
export class Batch1790000000010 implements MigrationInterface {
  name = 'Batch1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bihuan.batch (
        district text collate "C" not null,
        id uuid not null,
        file_name text not null,
        bytes bigint not null,
        digest bytea not null,
        -- How it is to be read: mapping, encoding, zone, procedure, as.
        reading jsonb not null,
        account text not null,
        status text not null check (status in ('judged', 'importing', 'imported', 'refused', 'interrupted', 'annulling', 'annulled')),
        -- Counts of the last reading; rows stand beside.
        report jsonb not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        annulled_by text,
        reason text,
        primary key (district, id)
      );
      create index batch_latest on bihuan.batch (district, created_at desc);

      -- Rows that did not come in, and what was noted of rows that did; may hold words of the file, so they can be erased.
      create table bihuan.batch_row (
        district text collate "C" not null,
        batch uuid not null,
        no int not null,
        line int not null,
        row_id text not null,
        refused boolean not null,
        reason text not null,
        field text not null,
        value text not null,
        primary key (district, batch, no)
      );

      alter table bihuan.complaint_fact add batch uuid;
      create index complaint_fact_batch on bihuan.complaint_fact (district, batch, subject) where batch is not null;
      create index complaint_fact_unresolved on bihuan.complaint_fact (district, subject) where not resolved;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index bihuan.complaint_fact_unresolved;
      alter table bihuan.complaint_fact drop batch;
      drop table bihuan.batch_row, bihuan.batch;
    `);
  }
}
