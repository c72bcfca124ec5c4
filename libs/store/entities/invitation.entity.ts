import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which the first administrator makes an account; good for once. */
@Entity({ schema: 'bihuan', name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt?: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
