import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the numbers without gaps have been drawn. */
@Entity({ schema: 'bihuan', name: 'number_series' })
export class NumberSeriesEntity {
  @PrimaryColumn({ type: 'text' })
  district?: string;

  @PrimaryColumn({ type: 'text' })
  series?: string;

  @Column({ type: 'int' })
  last?: number;
}
