import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rules of mail, or a file of templates, as it was loaded. */
@Entity({ schema: 'bihuan', name: 'post_rule' })
export class PostRuleEntity {
  @PrimaryColumn({ type: 'text' })
  sort!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @PrimaryColumn({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'jsonb' })
  document!: unknown;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt?: Date;
}
