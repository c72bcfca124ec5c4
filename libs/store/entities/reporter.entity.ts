import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who complained; sealed. Read through `Lookups.reporter` only. */
@Entity({ schema: 'sealed', name: 'reporter' })
export class ReporterEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @Column({ type: 'bytea', nullable: true })
  salt!: Buffer | null;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'boolean' })
  confidential!: boolean;

  @Column({ name: 'phone_digest', type: 'bytea', nullable: true })
  phoneDigest!: Buffer | null;
}
