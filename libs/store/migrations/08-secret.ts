import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only the processes of this installation know. */
export class Secret1790000000008 implements MigrationInterface {
  name = 'Secret1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Beside the reporters whose telephone numbers it keys, so that whoever may not read them may not read it either.
      create table sealed.installation (
        one boolean primary key default true check (one),
        -- 244 random bits; PostgreSQL makes uuids with its strong generator.
        secret text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
      );
      insert into sealed.installation default values;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sealed.installation');
  }
}
