import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One mail to one person or unit. */
@Entity({ schema: 'bihuan', name: 'mail' })
export class MailEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'boolean' })
  alone!: boolean;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  status?: string;

  @Column({ type: 'int' })
  tries?: number;

  @Column({ name: 'next_try', type: 'timestamptz', nullable: true })
  nextTry!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
