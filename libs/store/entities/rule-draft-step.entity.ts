import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody did with a draft; never changed. */
@Entity({ schema: 'bihuan', name: 'rule_draft_step' })
export class RuleDraftStepEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  draft!: string;

  @PrimaryColumn({ type: 'int' })
  no!: number;

  @Column({ type: 'text' })
  did!: string;

  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  command!: string;

  @Column({ type: 'text', nullable: true })
  yaml!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
