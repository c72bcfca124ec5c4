import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Subjects of every kind, and beside them the facts of complaints. */
export class Subject1790000000004 implements MigrationInterface {
  name = 'Subject1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Narrow and often updated: no index on anything that changes, and room on each page, so that updates stay HOT.
      -- No foreign keys on the tables that every move writes: the journal is their only writer, and each check is a read.
      -- What never changes stands first and what always does last: an update logs only what lies between.
      create table bihuan.subject (
        district text collate "C" not null,
        id uuid not null,
        kind text not null check (kind in ('complaint', 'problem', 'order')),
        number text collate "C" not null check (number <> ''),
        opened_at timestamptz not null,
        procedure text not null,
        standing jsonb not null,
        due timestamptz,
        version int not null check (version > 0),
        state text not null,
        head bytea not null,
        primary key (district, id),
        unique (district, number)
      ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

      -- Public numbers have gaps and say nothing of ids.
      create sequence bihuan.subject_number;

      -- Never updated: a correction is a new version, numbered by the history line that made it.
      create table bihuan.complaint_fact (
        district text collate "C" not null,
        subject uuid not null,
        version int not null,
        opening_key text not null check (length(opening_key) between 1 and 200),
        address text,
        subdistrict text,
        lat double precision,
        lon double precision,
        cell_x int,
        cell_y int,
        resolved boolean not null,
        respondent text,
        source text,
        query_code text,
        created_at timestamptz not null,
        primary key (district, subject, version)
      );
      create unique index complaint_fact_opening on bihuan.complaint_fact (district, opening_key) where version = 1;
      create unique index complaint_fact_query_code on bihuan.complaint_fact (query_code) where query_code is not null;
      create index complaint_fact_cell on bihuan.complaint_fact (district, cell_x, cell_y, created_at) where cell_x is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.complaint_fact, bihuan.subject;
      drop sequence bihuan.subject_number;
    `);
  }
}
