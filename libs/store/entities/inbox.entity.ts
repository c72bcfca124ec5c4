import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice as people find it in-app. */
@Entity({ schema: 'bihuan', name: 'inbox' })
export class InboxEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id?: string;

  @Column({ type: 'text' })
  addressee!: string;

  @Column({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'text' })
  no!: string;

  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'jsonb' })
  facts!: unknown;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
