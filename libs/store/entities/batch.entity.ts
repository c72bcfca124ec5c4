import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One import of a file. */
@Entity({ schema: 'bihuan', name: 'batch' })
export class BatchEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'bigint' })
  bytes!: string;

  @Column({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'jsonb' })
  reading!: object;

  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'jsonb' })
  report!: object;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;

  @Column({ name: 'annulled_by', type: 'text', nullable: true })
  annulledBy!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
