import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; lives by real time. */
@Entity({ schema: 'bihuan', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'text' })
  district!: string;

  @Column({ type: 'uuid' })
  account!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt?: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
