import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice on its way into a mail. */
@Entity({ schema: 'bihuan', name: 'mail_notice' })
export class MailNoticeEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id?: string;

  @Column({ type: 'text' })
  recipient?: string;

  @Column({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'text' })
  no!: string;

  @Column({ type: 'text' })
  addressee!: string;

  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'jsonb' })
  facts!: unknown;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text', nullable: true })
  way!: string | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  mail!: string | null;
}
