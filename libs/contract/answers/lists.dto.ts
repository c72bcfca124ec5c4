import { urgencies, type Instant, type Kind, type Urgency } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';

/** Something to be done: status, due date, who. */
export class WorklistLine {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  @ApiProperty({ type: String, enum: ['complaint', 'problem', 'order'] }) kind!: Kind;
  number!: string;
  state!: string;
  version!: number;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  /** What is owed. */
  clock!: string;
  label!: string;
  holder!: string;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Instant;
  provisional!: boolean;
  paused!: boolean;
  /** Somebody knows where it is. */
  placed!: boolean;
  overdue!: boolean;
  /** The state in words. */
  stateLabel!: string;
  @ApiProperty({ type: String, enum: urgencies }) urgency!: Urgency;
  starred!: boolean;
  /** Supervision orders still open on it. */
  @ApiProperty({ type: 'integer' }) openOrders!: number;
  /** A unit returned it, and no other has it yet. */
  returned!: boolean;
  /** Which rectification this is, from 1. */
  @ApiProperty({ type: 'integer' }) round!: number;
}

/** A complaint of which nobody knows yet where it is. */
export class UnresolvedLine {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  number!: string;
  state!: string;
  label!: string;
  version!: number;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: Instant;
  /** As it was written; nobody has found it yet. */
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) subdistrict!: string | null;
  /** Where it came from. */
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
}

/** A page of places still to be found, oldest entry first. */
export class UnresolvedAnswer {
  @ApiProperty({ type: () => [UnresolvedLine] }) rows!: UnresolvedLine[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** A page of a worklist: overdue first, then soonest due, ties by number. */
export class WorklistAnswer {
  @ApiProperty({ type: () => [WorklistLine] }) rows!: WorklistLine[];
  /** Ask for the next page with it; null at the end. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
}

/** A notice as its reader finds it. */
export class InboxLine {
  id!: number;
  @ApiProperty({ format: 'uuid' }) subject!: string;
  number!: string;
  addressee!: string;
  about!: string;
  label!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts!: Record<string, string | number | boolean | null>;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  read!: boolean;
}

/** A page of the inbox, newest first. */
export class InboxAnswer {
  @ApiProperty({ type: () => [InboxLine] }) rows!: InboxLine[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  /** 100 stands for a hundred or more. */
  unread!: number;
}
