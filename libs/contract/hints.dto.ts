import { activities, nuisances, type Activity, type Instant, type LikenessKind, type Nuisance } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { count, decimal, phone } from './field-rules.js';
import { Field, Line, OneOf, Prose, SomeOf } from './fields.js';

/** What is known of a complaint that is just being told. It is posted, because a telephone number must stand in no address. */
export class HintsBody {
  @Field(phone, { optional: true }) phone?: string;
  @SomeOf(nuisances, 0, 5, { optional: true }) nuisances?: Nuisance[];
  @OneOf(activities, { optional: true }) activity?: Activity;
  @Field(decimal(-90, 90), { optional: true, example: 39.1081 }) lat?: number;
  @Field(decimal(-180, 180), { optional: true, example: 117.1943 }) lon?: number;
  @Line(200, { optional: true, example: '成都道 88 号' }) address?: string;
  /** Who is complained about. */
  @Line(200, { optional: true }) respondent?: string;
  /** What is said. Where there is no point, earlier ones are looked for by it as well. */
  @Prose(20_000, { optional: true }) account?: string;
}

/** Why it is thought to be alike. */
export class HintReason {
  @ApiProperty({ example: 'near' }) code!: string;
  /** The same in words. */
  label!: string;
}

/** The problem on the ledger that a complaint was joined to. */
export class HintProblem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: string;
}

/** An earlier complaint that may be about the same, with enough to judge it by. */
export class HintLine {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  number!: string;
  /** The same event told again, or the same trouble again; null for another matter of the same person. */
  @ApiProperty({ type: String, enum: ['duplicate', 'repeat'], nullable: true }) kind!: LikenessKind | null;
  /** The kind in words. */
  @ApiProperty({ type: String, nullable: true }) kindLabel!: string | null;
  /** 0 to 1. */
  score!: number;
  /** So like that it may be accepted without reading the others. */
  sure!: boolean;
  /** Weightiest first. */
  @ApiProperty({ type: () => [HintReason] }) because!: HintReason[];
  /** From the point that was asked about; null where either has none. */
  @ApiProperty({ type: 'integer', nullable: true }) metres!: number | null;
  /** Of the same telephone number. */
  own!: boolean;
  state!: string;
  /** The state in words. */
  label!: string;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: Instant;
  /** In charge of it now. */
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  /** Who owes what comes next. */
  @ApiProperty({ type: String, nullable: true }) holder!: string | null;
  /** What is owed next, in words. */
  @ApiProperty({ type: String, nullable: true }) owed!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
  @ApiProperty({ type: () => HintProblem, nullable: true }) problem!: HintProblem | null;
}

/** Likeliest first. */
export class HintsAnswer {
  @ApiProperty({ type: () => [HintLine] }) rows!: HintLine[];
}

/** Which complaints of an import, and which page of them. */
export class ImportHintsQuery {
  /** `next` of the page before. */
  @Line(60, { optional: true }) after?: string;
  /** Complaints that are looked at; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}

/** A complaint that an import brought, with what was there before it and may be about the same. */
export class ImportHintsLine {
  @ApiProperty({ example: 'HP-2026-000123' }) number!: string;
  @ApiProperty({ type: () => [HintLine] }) hints!: HintLine[];
}

/** Those of a page that have hints, in the order in which they came in. */
export class ImportHintsAnswer {
  @ApiProperty({ type: () => [ImportHintsLine] }) rows!: ImportHintsLine[];
  /** How many were looked at for this page. */
  @ApiProperty({ type: 'integer' }) looked!: number;
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
