import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * History only grows. Tidying it up would find nothing and list the gap at the end of every page, into which new lines
 * would then be scattered: an old page written whole into the log for each line, instead of a new page for ten.
 * Statistics are taken all the same.
 */
export class AppendOnly1790000000013 implements MigrationInterface {
  name = 'AppendOnly1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table bihuan.history set (autovacuum_vacuum_insert_threshold = -1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table bihuan.history reset (autovacuum_vacuum_insert_threshold)`);
  }
}
