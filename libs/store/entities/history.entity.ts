import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of a history. Written by the journal only, and never changed. */
@Entity({ schema: 'bihuan', name: 'history' })
export class HistoryEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @Column({ type: 'text' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'jsonb' })
  event!: unknown;

  @Column({ type: 'bytea' })
  request!: Buffer;

  @Column({ type: 'bytea' })
  prev!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
