import { ApiProperty } from '@nestjs/swagger';

/** A letter that can be printed. */
export class LetterLine {
  /** The notice that it goes with; its page is `letters/<no>`. */
  @ApiProperty({ example: '2.1' }) no!: string;
  /** What it says in one word. */
  about!: string;
  title!: string;
  addressee!: string;
  /** The addressee in words. */
  to!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  /** Where it can be printed. */
  path!: string;
}

/** The letters of a complaint, oldest first. */
export class LettersAnswer {
  @ApiProperty({ type: () => [LetterLine] }) letters!: LetterLine[];
}

/** What is parked, or fails again and again, counted by reason. */
export class ParkedLine {
  @ApiProperty({ enum: ['clock', 'notice', 'command', 'delivery', 'mail'] }) what!: string;
  /** In which words it failed last. */
  reason!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
  /** Nobody tries it any more until it is unparked; otherwise it is still tried. */
  parked!: boolean;
}

/** What a person must look at. */
export class ParkedAnswer {
  @ApiProperty({ type: () => [ParkedLine] }) rows!: ParkedLine[];
}
