import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice on its way to a webhook. */
@Entity({ schema: 'bihuan', name: 'delivery' })
export class DeliveryEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id?: string;

  @Column({ type: 'bigint' })
  place!: string;

  @Column({ type: 'uuid' })
  webhook!: string;

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
