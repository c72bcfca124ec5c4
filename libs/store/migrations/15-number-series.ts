import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers without gaps: drawn in the statement that writes what is numbered, so that both stand or neither. */
export class NumberSeries1790000000015 implements MigrationInterface {
  name = 'NumberSeries1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bihuan.number_series (
        district text collate "C" not null references bihuan.district,
        -- The number with # in the place of its digits: 督字〔2026〕#号.
        series text collate "C" not null check (series like '%#%'),
        last int not null check (last > 0),
        primary key (district, series)
      );
      -- The register of orders, newest first; nothing in it ever changes, so updates stay HOT.
      create index subject_orders on bihuan.subject ((district || ''), opened_at, id) where kind = 'order';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index bihuan.subject_orders; drop table bihuan.number_series');
  }
}
