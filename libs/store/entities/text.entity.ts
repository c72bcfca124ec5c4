import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said with an event; erased by taking away salt and body. */
@Entity({ schema: 'bihuan', name: 'text' })
export class TextEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'bytea', nullable: true })
  salt!: Buffer | null;

  @Column({ type: 'text', nullable: true })
  body!: string | null;
}
