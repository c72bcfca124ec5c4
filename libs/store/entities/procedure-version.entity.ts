import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A procedure as it was loaded; never changed but for its last day. */
@Entity({ schema: 'bihuan', name: 'procedure_version' })
export class ProcedureVersionEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'jsonb' })
  document!: unknown;

  @Column({ type: 'bytea' })
  digest!: Buffer;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt?: Date;

  /** The draft that the office approved; null for what came from a file. */
  @Column({ type: 'uuid', nullable: true })
  draft!: string | null;
}
