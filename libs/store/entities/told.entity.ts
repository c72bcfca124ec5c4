import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a complaint is compared by while another is told; one row each, replaced by a correction. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'told' })
export class ToldEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'day_only', type: 'boolean' })
  dayOnly!: boolean;

  @Column({ name: 'area_x', type: 'int', nullable: true })
  areaX!: number | null;

  @Column({ name: 'area_y', type: 'int', nullable: true })
  areaY!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ type: 'boolean' })
  exact!: boolean;

  @Column({ type: 'text', array: true })
  nuisances!: string[];

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  respondent!: string | null;
}
