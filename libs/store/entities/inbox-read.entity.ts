import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an account has read a notice. */
@Entity({ schema: 'bihuan', name: 'inbox_read' })
export class InboxReadEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  account!: string;

  @PrimaryColumn({ type: 'bigint' })
  notice!: string;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt?: Date;
}
