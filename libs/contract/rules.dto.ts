import { labels, type Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { Line, Part, Prose } from './fields.js';

/** A procedure as text, written as the files are. */
export class DraftBody {
  @Prose(200_000, { example: 'procedure: cn-hotline\nversion: 2\n…' }) yaml!: string;
}

class ReasonTexts {
  @Prose(2000) reason!: string;
}

/** Why a draft is not approved. */
export class RejectDraftBody {
  @Part(() => ReasonTexts) texts!: ReasonTexts;
}

/** Something wrong with a draft, with its place and its remedy. */
export class RuleFaultAnswer {
  /** From 1; 0 where it has none. */
  line!: number;
  @ApiProperty({ example: 'clocks.finish.amounts[2].unit' }) path!: string;
  /** What stands there. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) value!: unknown;
  /** What may stand there. */
  allowed!: string;
  zh!: string;
  en!: string;
  /** The sentence in the language asked for. */
  detail!: string;
}

/** Something that a draft changes. */
export class RuleChangeAnswer {
  @ApiProperty({ example: 'clocks.finish.amounts[2].amount' }) path!: string;
  /** Null where there was nothing. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) old!: unknown;
  /** Null where there is nothing any more. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) new!: unknown;
}

/** What somebody did with a draft. */
export class DraftStepAnswer {
  no!: number;
  @ApiProperty({ type: String, enum: Object.keys(labels.draftStep) }) did!: string;
  label!: string;
  account!: string;
  @ApiProperty({ type: String, nullable: true }) accountName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

/** A draft in a list. */
export class DraftRow {
  @ApiProperty({ format: 'uuid' }) id!: string;
  /** Number of its steps; to be sent as If-Match. */
  version!: number;
  @ApiProperty({ type: String, enum: Object.keys(labels.draftStatus) }) status!: string;
  label!: string;
  /** As far as the text can be read. */
  @ApiProperty({ type: String, nullable: true, example: 'cn-hotline' }) procedure!: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 2 }) procedureVersion!: number | null;
  /** Its first day. */
  @ApiProperty({ type: String, nullable: true, example: '2026-04-01' }) validFrom!: string | null;
  /** How many; none of a draft that is over. */
  faultCount!: number;
  /** The version that it became. */
  @ApiProperty({ type: String, nullable: true, example: 'cn-hotline@2' }) approved!: string | null;
  @ApiProperty({ type: () => [DraftStepAnswer] }) steps!: DraftStepAnswer[];
}

/** A draft whole: its text, what is at fault in it, and what it changes. */
export class DraftAnswer extends DraftRow {
  yaml!: string;
  @ApiProperty({ type: () => [RuleFaultAnswer] }) faults!: RuleFaultAnswer[];
  /** The version that the changes are told against: the one in force. Null for a new procedure. */
  @ApiProperty({ type: String, nullable: true, example: 'cn-hotline@1' }) against!: string | null;
  @ApiProperty({ type: () => [RuleChangeAnswer] }) changes!: RuleChangeAnswer[];
}

/** The drafts of the district, the one touched last first. */
export class DraftsAnswer {
  @ApiProperty({ type: () => [DraftRow] }) rows!: DraftRow[];
}

/** From which version to which running complaints are to be moved, and why. */
export class AmendmentBody {
  @Line(120, { example: 'cn-hotline@1' }) from!: string;
  @Line(120, { example: 'cn-hotline@2' }) to!: string;
  @Part(() => ReasonTexts) texts!: ReasonTexts;
}

/** An amendment as it stands. */
export class AmendmentRow {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'cn-hotline@1' }) from!: string;
  @ApiProperty({ example: 'cn-hotline@2' }) to!: string;
  reason!: string;
  @ApiProperty({ type: String, enum: Object.keys(labels.amendmentStatus) }) status!: string;
  label!: string;
  askedBy!: string;
  @ApiProperty({ type: String, nullable: true }) askedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: Instant;
  @ApiProperty({ type: String, nullable: true }) signedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) signedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) signedAt!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: Instant | null;
  /** At the last look: how many could not be moved, and why the first could not. */
  failed!: number;
  @ApiProperty({ type: String, nullable: true }) trouble!: string | null;
}

/** An amendment with how far it is. */
export class AmendmentAnswer extends AmendmentRow {
  /** Moved by it. */
  moved!: number;
  /** Open, and still under the old version. */
  left!: number;
}

/** The amendments of the district, latest first. */
export class AmendmentsAnswer {
  @ApiProperty({ type: () => [AmendmentRow] }) rows!: AmendmentRow[];
}
