import { ApiProperty } from '@nestjs/swagger';

/** A provision that matters. */
export class ArticleAnswer {
  @ApiProperty({ example: '88' }) number!: string;
  about!: string;
  /** It could not be checked against the text of the law. */
  unverified!: boolean;
}

/** A law in force on the day of the facts. */
export class LawAnswer {
  @ApiProperty({ example: 'noise-act' }) code!: string;
  title!: string;
  /** First day of its force, local. */
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  /** Last day; null while it is in force. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  /** Its days could not be checked. */
  unverified!: boolean;
  @ApiProperty({ type: () => [ArticleAnswer] }) articles!: ArticleAnswer[];
}
