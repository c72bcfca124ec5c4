import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger: the places of problems stand beside those of complaints, and its lines beside the subjects. */
export class Ledger1790000000022 implements MigrationInterface {
  name = 'Ledger1790000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bihuan.complaint_fact add column kind text not null default 'complaint' check (kind in ('complaint', 'problem', 'order'));
      -- A place has few problems and may have a thousand complaints: each is found without the other.
      create index complaint_fact_problem_cell on bihuan.complaint_fact (district, cell_x, cell_y) where kind = 'problem' and cell_x is not null;
      create index complaint_fact_problem_address on bihuan.complaint_fact
        ((left(lower(translate(address, ' 　', '')), 60) collate "C"), district) where kind = 'problem' and address is not null;

      -- Newest complaints first, without walking past what is no complaint.
      drop index bihuan.subject_opened;
      create index subject_opened on bihuan.subject ((district || ''), opened_at, id) where kind = 'complaint';

      -- What the ledger shows of a problem, in one row: a page of it opens no subject, no place and no clock. What orders it
      -- stands in no index on subject, where every complaint's update would pay for it. Written with the problem itself,
      -- and by the journal only.
      create table bihuan.ledger (
        district text collate "C" not null,
        problem uuid not null,
        opened_at timestamptz not null,
        number text not null,
        -- Joined now, and when the latest of them had been received.
        complaints int not null check (complaints >= 0),
        last_complaint_at timestamptz,
        due timestamptz,
        -- The newest place, with whom it is about.
        place jsonb,
        -- As it is shown, so that nothing is put together when it is read; and apart from it what is asked by.
        line json not null,
        state text not null generated always as (line ->> 'state') stored,
        grade text not null generated always as (line ->> 'grade') stored,
        source text not null generated always as (line ->> 'source') stored,
        nuisances jsonb not null generated always as ((line ->> 'nuisances')::jsonb) stored,
        unit text generated always as (line ->> 'unit') stored,
        person text generated always as (line ->> 'person') stored,
        starred boolean not null generated always as ((line ->> 'starred')::boolean) stored,
        interim boolean not null generated always as ((line ->> 'interim')::boolean) stored,
        -- Every unit that has or had it, and the one that is complained about: who may see it, which the line does not show.
        units jsonb not null,
        respondent_unit text,
        primary key (district, problem)
      ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
      create index ledger_complained on bihuan.ledger (district, complaints, opened_at, problem);
      create index ledger_newest on bihuan.ledger (district, opened_at, problem);
      create index ledger_respondent on bihuan.ledger ((left(lower(translate(place ->> 'respondent', ' 　', '')), 60) collate "C"), district)
        where place ->> 'respondent' is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.ledger;
      drop index bihuan.subject_opened;
      create index subject_opened on bihuan.subject ((district || ''), opened_at, id);
      drop index bihuan.complaint_fact_problem_cell, bihuan.complaint_fact_problem_address;
      alter table bihuan.complaint_fact drop column kind;
    `);
  }
}
