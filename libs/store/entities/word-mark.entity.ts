import { Entity, PrimaryColumn } from 'typeorm';

/** A mark of the words of a report without a point, which nobody can read. Written by the journal only. */
@Entity({ schema: 'bihuan', name: 'word_mark' })
export class WordMarkEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'int' })
  mark!: number;

  @PrimaryColumn({ type: 'uuid' })
  subject!: string;
}
