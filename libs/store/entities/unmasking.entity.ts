import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody opened a seal, and what for. */
@Entity({ schema: 'sealed', name: 'unmasking' })
export class UnmaskingEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id?: string;

  @Column({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'uuid' })
  account!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt?: Date;
}
