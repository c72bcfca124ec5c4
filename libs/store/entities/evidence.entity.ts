import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named piece of evidence with its reference. */
@Entity({ schema: 'bihuan', name: 'evidence' })
export class EvidenceEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @PrimaryColumn({ type: 'int' })
  n!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  @Column({ type: 'bytea', nullable: true })
  salt!: Buffer | null;
}
