import { evidenceKinds, type EvidenceKind, type Instant } from '@bihuan/core';
import { decimal, email, phone } from '../field-rules.js';
import { At, Field, Line, OneOf, Part, YesOrNo } from '../fields.js';

/** A named piece of evidence: what it shows, and where it is kept. */
export class EvidenceBody {
  /** What it shows. */
  @OneOf(evidenceKinds) kind!: EvidenceKind;
  /** What people call it. */
  @Line(120, { example: '现场核查记录' }) name!: string;
  /** File number or link. */
  @Line(500, { example: 'HP-2026-0118' }) reference!: string;
  /** When it was taken. */
  @At({ optional: true }) takenAt?: Instant;
}

/** Where; degrees are WGS 84. An address that nobody could find is allowed, and flagged. */
export class PlaceBody {
  @Line(200, { optional: true, example: '成都道 88 号' }) address?: string;
  @Line(60, { optional: true, example: '劝学街道' }) subdistrict?: string;
  @Field(decimal(-90, 90), { optional: true, example: 39.1081 }) lat?: number;
  @Field(decimal(-180, 180), { optional: true, example: 117.1943 }) lon?: number;
  /** Whether it was found; left out, it was if there is a point. */
  @YesOrNo({ optional: true }) resolved?: boolean;
}

/** Where, and who is complained about. */
export class FactsBody {
  @Part(() => PlaceBody) place!: PlaceBody;
  /** Who is complained about. */
  @Line(200, { optional: true, example: '某酒店排风机' }) respondent?: string;
  /** Number or name of the source in another system. */
  @Line(200, { optional: true }) source?: string;
}

/** Who complained; kept under seal. */
export class ReporterBody {
  @Line(60, { optional: true }) name?: string;
  @Field(phone, { optional: true }) phone?: string;
  @Field(email, { optional: true }) email?: string;
  @Line(200, { optional: true }) address?: string;
  /** Asked that nobody be told. */
  @YesOrNo({ optional: true }) confidential?: boolean;
}
