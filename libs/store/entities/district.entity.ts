import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A district and its settings. */
@Entity({ schema: 'bihuan', name: 'district' })
export class DistrictEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'text' })
  calendar!: string;

  @Column({ type: 'text' })
  procedure!: string;

  @Column({ name: 'number_prefix', type: 'text' })
  numberPrefix?: string;

  @Column({ name: 'directory_version', type: 'bigint' })
  directoryVersion?: string;
}
