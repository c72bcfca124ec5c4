import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A due date of a subject. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'clock' })
export class ClockEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  holder!: string;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ type: 'jsonb' })
  why!: unknown;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'due_no', type: 'int' })
  dueNo!: number;

  @Column({ type: 'boolean' })
  provisional!: boolean;

  @Column({ type: 'int' })
  tries?: number;

  @Column({ name: 'next_rung', type: 'int' })
  nextRung!: number;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt!: Date | null;

  @Column({ name: 'left_over', type: 'jsonb', nullable: true })
  leftOver!: unknown;

  @Column({ name: 'next_try', type: 'timestamptz', nullable: true })
  nextTry!: Date | null;

  @Column({ name: 'parked_at', type: 'timestamptz', nullable: true })
  parkedAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
