import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said about a row of an import, in both languages, as it was said when the row was read. */
export class BatchSentence1790000000011 implements MigrationInterface {
  name = 'BatchSentence1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table bihuan.batch_row add sentence jsonb not null default '{"zh": "", "en": ""}'`);
    await runner.query('alter table bihuan.batch_row alter sentence drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table bihuan.batch_row drop sentence');
  }
}
