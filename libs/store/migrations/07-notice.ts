import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed to others: the outbox, what people find in-app, and what goes outside. */
export class Notice1790000000007 implements MigrationInterface {
  name = 'Notice1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Picked by what stands in it, never by "id greater than the last": a row that commits late is found all the same.
      -- One index only. That no notice is written twice is the guard of the subject's version; that none is told twice,
      -- the keys of inbox and delivery.
      create table bihuan.outbox (
        district text collate "C" not null,
        topic text collate "C" not null check (topic in ('notice', 'command')),
        id bigint generated always as identity,
        subject uuid not null,
        no text collate "C" not null,
        addressee text,
        about text,
        body jsonb not null,
        created_at timestamptz not null,
        tries int not null default 0,
        next_try timestamptz,
        last_error text,
        parked_at timestamptz,
        primary key (district, topic, id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

      create table bihuan.inbox (
        district text collate "C" not null,
        id bigint generated always as identity,
        addressee text collate "C" not null,
        subject uuid not null,
        no text collate "C" not null,
        about text not null,
        facts jsonb not null,
        at timestamptz not null,
        primary key (district, id),
        unique (district, subject, no, addressee)
      );
      create index inbox_addressee on bihuan.inbox (district, addressee, id);

      create table bihuan.inbox_read (
        district text collate "C" not null,
        account uuid not null,
        notice bigint not null,
        read_at timestamptz not null default clock_timestamp(),
        primary key (district, account, notice)
      );

      create table bihuan.webhook (
        district text collate "C" not null references bihuan.district,
        id uuid not null default gen_random_uuid(),
        url text not null,
        secret text not null,
        active boolean not null default true,
        primary key (district, id)
      );

      create table bihuan.delivery (
        district text collate "C" not null,
        id bigint generated always as identity,
        -- The notice's place in the outbox; within a complaint it is the order of the history.
        place bigint not null,
        webhook uuid not null,
        subject uuid not null,
        no text collate "C" not null,
        addressee text not null,
        about text not null,
        facts jsonb not null,
        at timestamptz not null,
        status text not null default 'pending' check (status in ('pending', 'sent', 'parked')),
        tries int not null default 0,
        next_try timestamptz,
        last_error text,
        sent_at timestamptz,
        primary key (district, id),
        unique (district, webhook, subject, no, addressee)
      );
      create index delivery_pending on bihuan.delivery (district, place) where status = 'pending';
      -- One complaint's notices go out in order: an earlier one still pending holds the later ones back.
      create index delivery_order on bihuan.delivery (district, webhook, subject, place) where status = 'pending';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bihuan.delivery, bihuan.webhook, bihuan.inbox_read, bihuan.inbox, bihuan.outbox');
  }
}
