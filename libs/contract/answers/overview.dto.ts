import type { Instant, Kind } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';

/** A complaint on a list: status, what is owed, who. */
export class ListedLine {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  @ApiProperty({ type: String, enum: ['complaint', 'problem', 'order'] }) kind!: Kind;
  @ApiProperty({ example: 'HP2026000118' }) number!: string;
  @ApiProperty({ example: 'assigned' }) state!: string;
  /** The state in words. */
  label!: string;
  version!: number;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  /** In charge of it now. */
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: Instant;
  /** What is owed next; null when nothing is. */
  @ApiProperty({ type: String, nullable: true }) clock!: string | null;
  /** The same in words. */
  @ApiProperty({ type: String, nullable: true }) owed!: string | null;
  @ApiProperty({ type: String, nullable: true }) holder!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
  /** Somebody knows where it is. */
  placed!: boolean;
}

/** A page of complaints, newest first. */
export class ListAnswer {
  @ApiProperty({ type: () => [ListedLine] }) rows!: ListedLine[];
  /** Ask for the next page with it; null at the end. A page may be short and still have a next one: only so many complaints are looked at for each. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
}

/** A place that was complained of before. */
export class KnownPlaceLine {
  address!: string;
  @ApiProperty({ type: String, nullable: true }) subdistrict!: string | null;
  lat!: number;
  lon!: number;
  /** 50 stands for fifty or more. */
  @ApiProperty({ type: 'integer' }) complaints!: number;
}

/** Places whose address begins so, most complained of first. */
export class KnownPlacesAnswer {
  @ApiProperty({ type: () => [KnownPlaceLine] }) rows!: KnownPlaceLine[];
}

/** What is under way in one state. */
export class StateCountLine {
  @ApiProperty({ example: 'assigned' }) state!: string;
  /** Complaints of which something is owed. */
  @ApiProperty({ type: 'integer' }) open!: number;
  @ApiProperty({ type: 'integer' }) overdue!: number;
  /** How long they have been in it, in days; by a sample where there are many, null where there is none. */
  @ApiProperty({ type: Number, nullable: true }) medianDays!: number | null;
}

/** What is under way, every state in the order of the table. */
export class StateCountsAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  @ApiProperty({ type: () => [StateCountLine] }) rows!: StateCountLine[];
}
