import type { ComplaintState, InBoth, Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';

const both = { type: 'object' as const, properties: { zh: { type: 'string' as const }, en: { type: 'string' as const } }, required: ['zh', 'en'] };

/** What a move does to a clock. */
export class EngineClock {
  @ApiProperty({ example: 'start' }) op!: string;
  @ApiProperty({ example: 'finish' }) clock!: string;
  /** Only then. */
  @ApiProperty({ required: false }) only?: string;
}

/** Whom a move tells what. */
export class EngineTell {
  @ApiProperty({ example: 'unit' }) to!: string;
  about!: string;
  @ApiProperty({ required: false }) only?: string;
}

/** One row of the table. */
export class EngineRow {
  action!: string;
  @ApiProperty(both) label!: InBoth;
  /** Empty: it opens the complaint. */
  @ApiProperty({ type: [String] }) from!: readonly string[];
  /** `same`: the state stays. */
  to!: string;
  @ApiProperty({ type: [String] }) by!: readonly string[];
  @ApiProperty({ type: [String] }) when!: readonly string[];
  @ApiProperty({ type: [String] }) texts!: readonly string[];
  @ApiProperty({ type: () => [EngineClock] }) clocks!: EngineClock[];
  @ApiProperty({ type: () => [EngineTell] }) tells!: EngineTell[];
}

/** The complaint's table as data. */
export class EngineAnswer {
  @ApiProperty({ type: [String] }) states!: readonly ComplaintState[];
  @ApiProperty({ type: [String] }) ends!: readonly ComplaintState[];
  @ApiProperty({ type: () => [EngineRow] }) rows!: EngineRow[];
  /** Words by group and code. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', additionalProperties: both } })
  labels!: Readonly<Record<string, Readonly<Record<string, InBoth>>>>;
}

/** Every word that answers hold codes of. */
export class WordsAnswer {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', additionalProperties: both } })
  labels!: Readonly<Record<string, Readonly<Record<string, InBoth>>>>;
  /** A sentence for every refusal. */
  @ApiProperty({ type: 'object', additionalProperties: both }) refusals!: Readonly<Record<string, InBoth>>;
}

/** The procedures that are loaded, whole. */
export class ProceduresAnswer {
  /** In force for new complaints, as `name@version`. */
  @ApiProperty({ type: String, nullable: true }) inForce!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) procedures!: readonly unknown[];
  /** By `name@version` the places whose number could not be checked: `clocks.finish.amounts[2]`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }) unverified!: Readonly<Record<string, readonly string[]>>;
}

/** What anybody who has the query code may know. */
export class PublicAnswer {
  number!: string;
  state!: string;
  @ApiProperty({ type: String, example: '已交办' }) label!: string;
  /** When the next thing is due; null when nothing is. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDueAt!: Instant | null;
}

/** Where a complainant answers the revisit that is owed. */
export class AnswerLinkAnswer {
  /** On this server; it carries nothing personal. */
  @ApiProperty({ example: '/a/AZ…' }) path!: string;
  /** Null: it is good until the revisit is answered, made in another way, or overtaken by another rectification. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validUntil!: Instant | null;
}

/** The time of the installation. */
export class TimeAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  movable!: boolean;
  /** When the next clock rings, of whatever district; null when none will, and where time cannot be moved. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextAt!: Instant | null;
}

/** A rung that rang while time was moved. */
export class RangLine {
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ format: 'uuid' }) subject!: string;
  number!: string;
  @ApiProperty({ example: 'finish' }) clock!: string;
  /** What the clock is called. */
  @ApiProperty({ example: '办理时限' }) label!: string;
  @ApiProperty({ example: 'yellow-card' }) rung!: string;
  /** What the procedure calls the rung. */
  @ApiProperty({ example: '黄牌预警' }) rungLabel!: string;
  /** Who owed it. */
  @ApiProperty({ example: 'unit:quanxue' }) holder!: string;
  /** What it came to: `remind`, or what else the rung does. */
  @ApiProperty({ example: 'remind' }) action!: string;
}

/** The time after it was moved, and what rang on the way. */
export class ForwardAnswer extends TimeAnswer {
  /** In the district of whoever moved it, in order; the first 200. */
  @ApiProperty({ type: () => [RangLine] }) rang!: RangLine[];
  /** How many more rang there. */
  @ApiProperty({ type: 'integer' }) more!: number;
}

/** One thing that must be so before a process is ready. */
export class HealthCheck {
  @ApiProperty({ example: 'database' }) name!: string;
  /** `ok`, or in one word why not. */
  @ApiProperty({ example: 'ok' }) state!: string;
}

/** How the process is. */
export class HealthAnswer {
  @ApiProperty({ example: 'ready' }) status!: string;
  /** What was looked at. */
  @ApiProperty({ type: () => [HealthCheck], required: false }) checks?: HealthCheck[];
}
