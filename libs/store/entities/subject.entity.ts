import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A complaint, a problem or an order. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'subject' })
export class SubjectEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ type: 'text' })
  procedure!: string;

  @Column({ type: 'jsonb' })
  standing!: unknown;

  @Column({ type: 'timestamptz', nullable: true })
  due!: Date | null;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
