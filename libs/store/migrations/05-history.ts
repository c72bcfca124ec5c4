import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history and, apart from it, all that may have to be erased one day: texts, evidence, the reporter. */
export class History1790000000005 implements MigrationInterface {
  name = 'History1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One index only: a command's id is looked up among the lines of its own subject.
      create table bihuan.history (
        district text collate "C" not null,
        subject uuid not null,
        seq int not null check (seq > 0),
        id text collate "C" not null check (length(id) between 1 and 200 and btrim(id) <> ''),
        at timestamptz not null,
        event jsonb not null,
        request bytea not null,
        prev bytea not null,
        hash bytea not null,
        primary key (district, subject, seq)
      );
      create trigger history_stays before update or delete or truncate on bihuan.history
        for each statement execute function bihuan.never_changed();

      create table bihuan.text (
        district text collate "C" not null,
        subject uuid not null,
        seq int not null,
        name text collate "C" not null,
        salt bytea,
        body text,
        primary key (district, subject, seq, name)
      );

      create table bihuan.evidence (
        district text collate "C" not null,
        subject uuid not null,
        seq int not null,
        n int not null,
        kind text not null,
        name text,
        reference text,
        taken_at timestamptz,
        salt bytea,
        primary key (district, subject, seq, n)
      );

      create schema sealed;
      create table sealed.reporter (
        district text collate "C" not null,
        subject uuid not null,
        seq int not null,
        salt bytea,
        name text,
        phone text,
        email text,
        address text,
        confidential boolean not null,
        phone_digest bytea,
        primary key (district, subject, seq)
      );
      create index reporter_phone on sealed.reporter (district, phone_digest) where phone_digest is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sealed.reporter, bihuan.evidence, bihuan.text, bihuan.history;
      drop schema sealed;
    `);
  }
}
