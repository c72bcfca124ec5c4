import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the facts of a complaint or of a problem. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'complaint_fact' })
export class ComplaintFactEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({ type: 'text', default: 'complaint' })
  kind!: string;

  @Column({ name: 'opening_key', type: 'text' })
  openingKey!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  subdistrict!: string | null;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ name: 'cell_x', type: 'int', nullable: true })
  cellX!: number | null;

  @Column({ name: 'cell_y', type: 'int', nullable: true })
  cellY!: number | null;

  @Column({ type: 'boolean' })
  resolved!: boolean;

  @Column({ type: 'text', nullable: true })
  respondent!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'uuid', nullable: true })
  batch!: string | null;

  @Column({ name: 'query_code', type: 'text', nullable: true })
  queryCode!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
