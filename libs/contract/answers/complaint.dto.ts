import type { ComplaintStanding, Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { ClockAnswer, MoveOffer } from './clock.dto.js';
import { LawAnswer } from './law.dto.js';

/** Where, and who is complained about. */
export class FactsAnswer {
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) subdistrict!: string | null;
  @ApiProperty({ type: Number, nullable: true }) lat!: number | null;
  @ApiProperty({ type: Number, nullable: true }) lon!: number | null;
  resolved!: boolean;
  @ApiProperty({ type: String, nullable: true }) respondent!: string | null;
  /** Where it comes from. */
  @ApiProperty({ type: String, nullable: true, example: 'bihuan' }) source!: string | null;
  /** The id that it has there, where a file brought it. */
  @ApiProperty({ type: String, nullable: true }) sourceId!: string | null;
}

/** Who complained, masked or whole. */
export class ReporterAnswer {
  @ApiProperty({ type: String, nullable: true, example: '投*' }) name!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '138****2210' }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  /** Asked that nobody be told. */
  confidential!: boolean;
}

/** One opening of a reporter's seal, or (`answer-link`) one giving out of the link by which the complainant answers. */
export class UnsealingLine {
  /** Account that opened it. */
  account!: string;
  /** Its name today. */
  name!: string;
  @ApiProperty({ type: String, example: 'revisit' }) purpose!: string;
  /** By the time of the installation. */
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

/** Every opening of the seal of one complaint, oldest first. */
export class UnsealingsAnswer {
  @ApiProperty({ type: [UnsealingLine] }) lines!: UnsealingLine[];
}

/** A piece of evidence on file. */
export class EvidenceAnswer {
  n!: number;
  kind!: string;
  name!: string;
  reference!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) takenAt!: Instant | null;
}

/** One line of the history. */
export class HistoryLine {
  seq!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  action!: string;
  label!: string;
  by!: string;
  /** Account, `complainant`, `clock` or a subject. */
  actor!: string;
  /** What that account is called. */
  @ApiProperty({ type: String, nullable: true }) actorName!: string | null;
  @ApiProperty({ type: String, nullable: true }) from!: string | null;
  to!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) payload!: unknown;
  /** What the rules of the day decided beyond the request. */
  @ApiProperty({ type: 'object', additionalProperties: true }) settled!: unknown;
  /** Free texts by name; an erased one is null. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } }) texts!: Record<string, string | null>;
  @ApiProperty({ type: () => [EvidenceAnswer] }) evidence!: EvidenceAnswer[];
}

/** The history of a complaint, oldest first. */
export class HistoryAnswer {
  @ApiProperty({ type: () => [HistoryLine] }) lines!: HistoryLine[];
}

/** Somebody of a unit. */
export class ColleagueAnswer {
  account!: string;
  name!: string;
  /** Where somebody of several units may be chosen. */
  @ApiProperty({ type: String, required: false }) unit?: string;
}

/** A supervision order that is open on a complaint, by which it is found. */
export class OpenOrderAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  reason!: string;
  /** The reason in words. */
  reasonLabel!: string;
}

/** A complaint as the person who asks may see it. */
export class ComplaintAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HP2026000118' }) number!: string;
  @ApiProperty({ example: 'assigned' }) state!: string;
  label!: string;
  version!: number;
  @ApiProperty({ example: 'cn-hotline@1' }) procedure!: string;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: Instant;
  /** The time of the installation, by the database. */
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  @ApiProperty({ type: () => FactsAnswer, nullable: true }) facts!: FactsAnswer | null;
  /** Everything that the rules know of it. */
  @ApiProperty({ type: 'object', additionalProperties: true }) standing!: ComplaintStanding;
  @ApiProperty({ type: () => [ClockAnswer] }) clocks!: ClockAnswer[];
  /** The laws in force on the day on which it came in, by which its facts are judged. */
  @ApiProperty({ type: () => [LawAnswer] }) laws!: LawAnswer[];
  /** Its open supervision orders, as far as they are this person's business. */
  @ApiProperty({ type: () => [OpenOrderAnswer] }) orders!: OpenOrderAnswer[];
  /** What this person may do now, and why not. */
  @ApiProperty({ type: () => [MoveOffer] }) moves!: MoveOffer[];
  /** The responsible person, where one is named. */
  @ApiProperty({ type: () => ColleagueAnswer, nullable: true }) person!: ColleagueAnswer | null;
  /** Whom this person may name responsible: accounts in use of the unit in charge. */
  @ApiProperty({ type: () => [ColleagueAnswer] }) people!: ColleagueAnswer[];
  /** The last of each text. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } }) texts!: Record<string, string | null>;
  @ApiProperty({ type: () => [EvidenceAnswer] }) evidence!: EvidenceAnswer[];
  /** Masked, and only for the roles that deal with the complainant. */
  @ApiProperty({ type: () => ReporterAnswer, nullable: true, required: false }) reporter?: ReporterAnswer | null;
  /** Only for the roles that deal with the complainant. */
  @ApiProperty({ type: String, nullable: true, required: false }) queryCode?: string | null;
}
