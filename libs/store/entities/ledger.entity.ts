import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { LedgerLine } from '../ledger-line.js';

/** What the database makes of the line itself. */
const made = { insert: false, update: false } as const;

/** A line of the ledger: what is shown of a problem, and by what it is found and put in order. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'ledger' })
export class LedgerEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  problem!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'int' })
  complaints!: number;

  @Column({ name: 'last_complaint_at', type: 'timestamptz', nullable: true })
  lastComplaintAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  due!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  place!: { address: string | null; subdistrict: string | null; respondent: string | null } | null;

  @Column({ type: 'json' })
  line!: LedgerLine;

  @Column({ type: 'text', ...made })
  state!: string;

  @Column({ type: 'text', ...made })
  grade!: string;

  @Column({ type: 'text', ...made })
  source!: string;

  @Column({ type: 'jsonb', ...made })
  nuisances!: string[];

  @Column({ type: 'text', nullable: true, ...made })
  unit!: string | null;

  @Column({ type: 'text', nullable: true, ...made })
  person!: string | null;

  @Column({ type: 'boolean', ...made })
  starred!: boolean;

  @Column({ type: 'boolean', ...made })
  interim!: boolean;

  @Column({ type: 'jsonb' })
  units!: string[];

  @Column({ name: 'respondent_unit', type: 'text', nullable: true })
  respondentUnit!: string | null;
}
