import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * While the tables of a new office are empty, every index that begins with the district looks as good to the planner as
 * the primary key: it looked subjects up by their numbers' index, read the whole district for each move, and kept that
 * plan until the first statistics. This key cannot be mistaken for the other.
 */
export class NumberFirst1790000000012 implements MigrationInterface {
  name = 'NumberFirst1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table bihuan.subject drop constraint subject_district_number_key, add unique (number, district)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table bihuan.subject drop constraint subject_number_district_key, add unique (district, number)`);
  }
}
