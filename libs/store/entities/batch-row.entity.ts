import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of an imported file that did not come in, or of which something was noted. */
@Entity({ schema: 'bihuan', name: 'batch_row' })
export class BatchRowEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  batch!: string;

  @PrimaryColumn({ type: 'int' })
  no!: number;

  @Column({ type: 'int' })
  line!: number;

  @Column({ name: 'row_id', type: 'text' })
  rowId!: string;

  @Column({ type: 'boolean' })
  refused!: boolean;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  field!: string;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'jsonb' })
  sentence!: object;
}
