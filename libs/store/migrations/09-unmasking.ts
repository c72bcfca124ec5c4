import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a reporter's seal, when and what for; and how often somebody guessed wrongly. */
export class Unmasking1790000000009 implements MigrationInterface {
  name = 'Unmasking1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sealed.unmasking (
        district text collate "C" not null,
        id bigint generated always as identity,
        subject uuid not null,
        account uuid not null,
        purpose text not null,
        at timestamptz not null,
        -- Real time beside the movable one: an audit line must not be dated by a demonstration.
        written_at timestamptz not null default clock_timestamp(),
        primary key (district, id)
      );
      create index unmasking_subject on sealed.unmasking (district, subject);
      create trigger unmasking_stays before update or delete or truncate on sealed.unmasking
        for each statement execute function bihuan.never_changed();

      -- Shared by every process that asks for a password; a crash may forget it, and lets ten more guesses in.
      create unlogged table bihuan.wrong_try (
        key bytea primary key,
        tries int not null,
        since timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bihuan.wrong_try, sealed.unmasking');
  }
}
