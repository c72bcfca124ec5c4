import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail: where people are reached and in which language, the rules and templates, what waits to be sent, and what went. */
export class Mail1790000000016 implements MigrationInterface {
  name = 'Mail1790000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bihuan.account add column email text, add column language text not null default 'zh' check (language in ('zh', 'en'));
      alter table bihuan.unit add column email text, add column language text not null default 'zh' check (language in ('zh', 'en'));

      -- Said by a worker at its start, so that every program that empties the outbox knows whether mail is kept for one.
      alter table bihuan.installation add column mailing boolean not null default false;

      -- When mail goes out, and in which words; as with calendars, what was loaded last counts.
      create table bihuan.post_rule (
        sort text collate "C" not null check (sort in ('notices', 'templates')),
        name text collate "C" not null check (name <> ''),
        digest bytea not null,
        document jsonb not null,
        loaded_at timestamptz not null default clock_timestamp(),
        primary key (sort, name, digest)
      );

      -- One mail to one person or unit. The addresses stand in the directory and are looked up when it is sent.
      create table bihuan.mail (
        district text collate "C" not null,
        id uuid not null,
        recipient text collate "C" not null check (recipient like 'account:%' or recipient like 'unit:%'),
        alone boolean not null,
        at timestamptz not null,
        status text not null default 'pending' check (status in ('pending', 'sent', 'parked', 'withheld')),
        tries int not null default 0,
        next_try timestamptz,
        last_error text,
        sent_at timestamptz,
        primary key (district, id)
      );
      create index mail_pending on bihuan.mail (district, at) where status = 'pending';

      -- A notice on its way into a mail: without a recipient until somebody has looked who they are and when it goes, then
      -- once for each recipient, then within a mail.
      create table bihuan.mail_notice (
        district text collate "C" not null,
        id bigint generated always as identity,
        recipient text collate "C" not null default '',
        subject uuid not null,
        no text collate "C" not null,
        addressee text not null,
        about text not null,
        facts jsonb not null,
        at timestamptz not null,
        way text check (way in ('atOnce', 'soon', 'digest')),
        due_at timestamptz,
        mail uuid,
        primary key (district, id),
        unique (district, subject, no, addressee, recipient),
        foreign key (district, mail) references bihuan.mail (district, id),
        check (recipient = '' or (way is not null and due_at is not null)),
        check (mail is null or recipient <> '')
      );
      create index mail_notice_unsorted on bihuan.mail_notice (district, id) where recipient = '';
      create index mail_notice_waiting on bihuan.mail_notice (district, due_at) where recipient <> '' and mail is null;
      create index mail_notice_of_mail on bihuan.mail_notice (district, mail) where mail is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bihuan.mail_notice, bihuan.mail, bihuan.post_rule;
      alter table bihuan.installation drop column mailing;
      alter table bihuan.unit drop column email, drop column language;
      alter table bihuan.account drop column email, drop column language;
    `);
  }
}
