import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Districts, their units and accounts, and who is signed in. */
export class Directory1790000000002 implements MigrationInterface {
  name = 'Directory1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bihuan.district (
        code text collate "C" primary key check (code <> ''),
        name_zh text not null,
        name_en text not null,
        zone text not null,
        calendar text not null,
        procedure text not null,
        number_prefix text not null default '',
        directory_version bigint not null default 1
      );

      create table bihuan.unit (
        district text collate "C" not null references bihuan.district,
        id text collate "C" not null check (id <> ''),
        name_zh text not null,
        name_en text not null,
        parent text collate "C",
        valid_from date not null,
        valid_to date check (valid_to >= valid_from),
        primary key (district, id),
        foreign key (district, parent) references bihuan.unit (district, id)
      );

      create table bihuan.account (
        district text collate "C" not null references bihuan.district,
        id uuid not null,
        login text not null check (login <> ''),
        name text not null,
        password_hash text not null,
        roles text[] not null,
        unit text collate "C",
        disabled_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        primary key (district, id),
        foreign key (district, unit) references bihuan.unit (district, id)
      );
      -- Signing in knows no district yet, so a login is one for the whole installation.
      create unique index account_login on bihuan.account (lower(login));

      -- Sessions and invitations live by real time, whatever the moved clock says.
      create table bihuan.session (
        token_hash bytea primary key,
        district text collate "C" not null,
        account uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        foreign key (district, account) references bihuan.account (district, id) on delete cascade
      );
      create index session_account on bihuan.session (district, account);
      create index session_expiry on bihuan.session (expires_at);

      create table bihuan.invitation (
        token_hash bytea primary key,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz
      );

      -- Whoever caches a district's units and accounts compares this number with the one each page carries.
      create function bihuan.directory_changed() returns trigger language plpgsql as $$
      begin
        update bihuan.district set directory_version = directory_version + 1
          where code in (select district from changed);
        return null;
      end $$;
      create trigger unit_added after insert on bihuan.unit referencing new table as changed
        for each statement execute function bihuan.directory_changed();
      create trigger unit_changed after update on bihuan.unit referencing new table as changed
        for each statement execute function bihuan.directory_changed();
      create trigger unit_removed after delete on bihuan.unit referencing old table as changed
        for each statement execute function bihuan.directory_changed();
      create trigger account_added after insert on bihuan.account referencing new table as changed
        for each statement execute function bihuan.directory_changed();
      create trigger account_changed after update on bihuan.account referencing new table as changed
        for each statement execute function bihuan.directory_changed();
      create trigger account_removed after delete on bihuan.account referencing old table as changed
        for each statement execute function bihuan.directory_changed();

      create function bihuan.settings_changed() returns trigger language plpgsql as $$
      begin
        new.directory_version := old.directory_version + 1;
        return new;
      end $$;
      create trigger settings_changed before update of name_zh, name_en, zone, calendar, procedure, number_prefix
        on bihuan.district for each row execute function bihuan.settings_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.invitation, bihuan.session, bihuan.account, bihuan.unit, bihuan.district;
      drop function bihuan.directory_changed(), bihuan.settings_changed();
    `);
  }
}
