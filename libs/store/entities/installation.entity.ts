import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The installation: one row. */
@Entity({ schema: 'bihuan', name: 'installation' })
export class InstallationEntity {
  @PrimaryColumn({ type: 'boolean' })
  one?: boolean;

  @Column({ type: 'uuid' })
  instance?: string;

  @Column({ name: 'time_offset', type: 'interval' })
  timeOffset?: unknown;

  @Column({ name: 'time_movable', type: 'boolean' })
  timeMovable?: boolean;

  /** Whether mail is kept for a worker that sends it. */
  @Column({ type: 'boolean' })
  mailing?: boolean;
}
