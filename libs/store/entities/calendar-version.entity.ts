import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A calendar as it was loaded. */
@Entity({ schema: 'bihuan', name: 'calendar_version' })
export class CalendarVersionEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @PrimaryColumn({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'jsonb' })
  document!: unknown;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt?: Date;
}
