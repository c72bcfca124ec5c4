import type { DutyRow, Instant } from '@bihuan/core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A duty list (职责清单) of a district, as it was made. */
@Entity({ schema: 'bihuan', name: 'duty_list' })
export class DutyListEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'int' })
  no!: number;

  @Column({ type: 'date' })
  begins!: string;

  @Column({ type: 'jsonb' })
  rows!: DutyRow[];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'made_by', type: 'text' })
  madeBy!: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Instant;
}
