import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets what: duty lists by date, units that end in others, people who are away. */
export class Duty1790000000018 implements MigrationInterface {
  name = 'Duty1790000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only ever added to: which list held on a day must be found again years later. Of two that begin on one day the later counts.
      create table bihuan.duty_list (
        district text collate "C" not null references bihuan.district,
        no int not null check (no > 0),
        begins date not null,
        rows jsonb not null,
        reason text not null,
        made_by text not null,
        made_at timestamptz not null,
        primary key (district, no)
      );
      create trigger duty_list_added after insert on bihuan.duty_list referencing new table as changed
        for each statement execute function bihuan.directory_changed();

      alter table bihuan.unit
        add successor text collate "C" check (successor <> id),
        add foreign key (district, successor) references bihuan.unit (district, id);

      -- Both days included, by the office's own time.
      alter table bihuan.account
        add absent_from date,
        add absent_to date,
        add deputy uuid check (deputy <> id),
        add foreign key (district, deputy) references bihuan.account (district, id),
        add check (num_nonnulls(absent_from, absent_to, deputy) in (0, 3) and absent_to >= absent_from);
      create index account_deputy on bihuan.account (district, deputy) where deputy is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bihuan.account drop absent_from, drop absent_to, drop deputy;
      alter table bihuan.unit drop successor;
      drop table bihuan.duty_list;
    `);
  }
}
