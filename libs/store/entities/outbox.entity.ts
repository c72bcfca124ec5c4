import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice or a command still owed. */
@Entity({ schema: 'bihuan', name: 'outbox' })
export class OutboxEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'text' })
  topic!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id?: string;

  @Column({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'text' })
  no!: string;

  @Column({ type: 'text', nullable: true })
  addressee!: string | null;

  @Column({ type: 'text', nullable: true })
  about!: string | null;

  @Column({ type: 'jsonb' })
  body!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'int' })
  tries?: number;

  @Column({ name: 'next_try', type: 'timestamptz', nullable: true })
  nextTry!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'parked_at', type: 'timestamptz', nullable: true })
  parkedAt!: Date | null;
}
