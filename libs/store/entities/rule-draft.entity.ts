import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A procedure that is being written in the office. */
@Entity({ schema: 'bihuan', name: 'rule_draft' })
export class RuleDraftEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text' })
  yaml!: string;

  @Column({ type: 'text', nullable: true })
  approved!: string | null;
}
