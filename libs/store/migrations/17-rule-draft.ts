import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Procedures written in the office: drafts with every step on record, and the amendments that move running complaints. */
export class RuleDraft1790000000017 implements MigrationInterface {
  name = 'RuleDraft1790000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bihuan.rule_draft (
        district text collate "C" not null references bihuan.district (code),
        id uuid not null,
        -- Number of its steps; guards every change.
        version int not null check (version > 0),
        status text not null check (status in ('draft', 'submitted', 'approved', 'rejected', 'withdrawn')),
        yaml text not null,
        -- The version that it became.
        approved text,
        primary key (district, id)
      );

      -- Who did what when; a step that wrote the text keeps it as it was then.
      create table bihuan.rule_draft_step (
        district text collate "C" not null,
        draft uuid not null,
        no int not null check (no > 0),
        did text not null check (did in ('drafted', 'changed', 'submitted', 'approved', 'rejected', 'withdrawn')),
        account text not null,
        at timestamptz not null,
        command text not null,
        yaml text,
        reason text,
        primary key (district, draft, no),
        unique (district, draft, command),
        foreign key (district, draft) references bihuan.rule_draft (district, id)
      );
      create trigger rule_draft_step_stays before update or delete or truncate on bihuan.rule_draft_step
        for each statement execute function bihuan.never_changed();

      -- Set where the office approved it; a version without came from a file.
      alter table bihuan.procedure_version add draft uuid;

      create table bihuan.amendment (
        district text collate "C" not null references bihuan.district (code),
        id uuid not null,
        former text not null,
        "to" text not null check ("to" <> former),
        reason text not null,
        status text not null check (status in ('asked', 'signed', 'done', 'withdrawn')),
        asked_by text not null,
        asked_at timestamptz not null,
        signed_by text check (signed_by <> asked_by),
        signed_at timestamptz,
        -- Real time: until every program has heard of the rules, complaints may still open under the old version.
        signed_really timestamptz,
        ended_by text,
        ended_at timestamptz,
        -- What could not be moved at the last look, and why the first of them could not.
        failed int not null default 0,
        trouble text,
        primary key (district, id),
        check ((signed_by is null) = (signed_at is null))
      );
      create unique index amendment_one on bihuan.amendment (district, former) where status in ('asked', 'signed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.amendment, bihuan.rule_draft_step, bihuan.rule_draft;
      alter table bihuan.procedure_version drop draft;
    `);
  }
}
