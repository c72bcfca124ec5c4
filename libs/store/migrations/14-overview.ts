import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people find without a number in hand: complaints newest first, and places by the beginning of their address. */
export class Overview1790000000014 implements MigrationInterface {
  name = 'Overview1790000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nothing in it ever changes, so updates stay HOT. The district as an expression: an index that begins with the bare
      -- column looks to the planner of an empty database like the primary key (migration 12).
      create index subject_opened on bihuan.subject ((district || ''), opened_at, id);

      -- People write an address with spaces and without; cut, so that the longest fits an index.
      create index complaint_fact_address on bihuan.complaint_fact
        ((left(lower(translate(address, ' 　', '')), 60) collate "C"), district, created_at) where address is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index bihuan.subject_opened, bihuan.complaint_fact_address');
  }
}
