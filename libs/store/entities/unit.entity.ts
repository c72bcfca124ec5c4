import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit (部门、街道) of a district, for as long as it exists. */
@Entity({ schema: 'bihuan', name: 'unit' })
export class UnitEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ type: 'text', nullable: true })
  parent!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  language?: string;

  @Column({ type: 'text', nullable: true })
  successor!: string | null;
}
