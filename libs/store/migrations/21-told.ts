import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a complaint is compared by while another is told: where and when it was told and of what, and the marks of its words. */
export class Told1790000000021 implements MigrationInterface {
  name = 'Told1790000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row a complaint, replaced by a correction. What never moves a complaint never touches it.
      create table bihuan.told (
        district text collate "C" not null,
        subject uuid not null,
        -- When it was told, which of what was taken over is long before it was registered; perhaps only the day is known.
        at timestamptz not null,
        day_only boolean not null default false,
        area_x int,
        area_y int,
        lat double precision,
        lon double precision,
        -- The point is the very place, and not only somewhere near.
        exact boolean not null,
        nuisances text[] not null,
        address text,
        respondent text,
        primary key (district, subject)
      );
      -- Holds all that place and time are judged by, so that a hundred reports of one street are judged without opening one.
      create index told_area on bihuan.told (district, area_x, area_y, at)
        include (subject, day_only, lat, lon, exact, nuisances, address, respondent) where area_x is not null;
      -- By address, those without a point apart: where there is a point, the others are found by theirs. Word for word the key of migration 14.
      create index told_address on bihuan.told ((left(lower(translate(address, ' 　', '')), 60) collate "C"), district, (area_x is null), at) where address is not null;

      -- Marks of the words of reports without a point: keyed hashes of a few of their grams. No word can be read from them; deleted when the text is erased.
      create table bihuan.word_mark (
        district text collate "C" not null,
        mark int not null,
        subject uuid not null,
        primary key (district, mark, subject)
      );

      insert into bihuan.told (district, subject, at, area_x, area_y, lat, lon, exact, nuisances, address, respondent)
      select s.district, s.id, coalesce((s.standing ->> 'receivedAt')::timestamptz, s.opened_at),
        floor(f.lon / 0.008)::int, floor(f.lat / 0.005)::int, f.lat, f.lon, f.resolved,
        array(select jsonb_array_elements_text(coalesce(s.standing -> 'nuisances', '[]'))), left(f.address, 200), left(f.respondent, 200)
      from bihuan.subject s
      cross join lateral (
        select case when lon is null then null else lat end as lat, case when lat is null then null else lon end as lon, resolved, address, respondent
        from bihuan.complaint_fact f where f.district = s.district and f.subject = s.id order by f.version desc limit 1) as f
      where s.kind = 'complaint';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bihuan.word_mark, bihuan.told');
  }
}
