import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who may sign in. */
@Entity({ schema: 'bihuan', name: 'account' })
export class AccountEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  login!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ type: 'text', array: true })
  roles!: string[];

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ name: 'absent_from', type: 'date', nullable: true })
  absentFrom!: string | null;

  @Column({ name: 'absent_to', type: 'date', nullable: true })
  absentTo!: string | null;

  @Column({ type: 'uuid', nullable: true })
  deputy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt?: Date;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  language?: string;
}
