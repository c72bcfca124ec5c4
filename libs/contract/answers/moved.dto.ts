import type { ClockMark, Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';

/** A clock as a move left it. */
export class ClockMarkAnswer {
  name!: string;
  holder!: string;
  @ApiProperty({ type: String, enum: ['running', 'paused', 'stopped', 'spent'] }) state!: ClockMark['state'];
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Instant;
}

/** What a move did; the same request again gets the same answer. */
export class MovedAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HP2026000118' }) number!: string;
  action!: string;
  /** In which role. */
  by!: string;
  @ApiProperty({ example: 'assigned' }) state!: string;
  version!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  /** The clocks that it started, stopped, held or moved. */
  @ApiProperty({ type: () => [ClockMarkAnswer] }) clocks!: ClockMarkAnswer[];
}

/** A complaint that has been registered. */
export class RegisteredAnswer extends MovedAnswer {
  /** The complainant looks it up by this. */
  @ApiProperty({ example: '7K3M92QX' }) queryCode!: string;
}
