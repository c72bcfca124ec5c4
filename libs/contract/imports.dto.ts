import { labels, type Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { count, shape, yesOrNoText, zone } from './field-rules.js';
import { Code, Field, Line, OneOf, Part, Prose } from './fields.js';

/** How a file is to be read; what is left out is told by the file. */
class ReadAsForm {
  /** A shipped mapping, by its name. */
  @Code({ optional: true, example: 'bihuan' }) mapping?: string;
  /** A label of the Encoding Standard. */
  @Code({ optional: true, example: 'gb18030' }) encoding?: string;
  /** Zone of times without an offset. */
  @Field(zone, { optional: true }) timezone?: string;
  /** As history (no clock, no notice), or as received now; told by each row when left out. */
  @OneOf(['history', 'intake'], { optional: true }) as?: 'history' | 'intake';
  /** A procedure instead of the district's. */
  @Code({ optional: true }) procedure?: string;
}

/** What a file is called, and how it is to be read. */
export class ImportQuery extends ReadAsForm {
  @Line(200, { example: '2026-05 投诉.xlsx' }) fileName!: string;
  /** A mapping of one's own as JSON: which head is which column, or a whole mapping. */
  @Prose(20_000, { optional: true, example: '{"编号":"id","投诉时间":"created_at"}' }) columns?: string;
}

/** Another way of reading the same file. */
export class ReadAsBody extends ReadAsForm {
  /** A mapping of one's own: which head is which column, or a whole mapping. */
  @Field(shape, { optional: true, example: { 编号: 'id', 投诉时间: 'created_at' } }) columns?: object;
}

class AnnulTexts {
  @Prose(2000) reason!: string;
}

/** Why an import is taken back. */
export class AnnulImportBody {
  @Part(() => AnnulTexts) texts!: AnnulTexts;
}

/** Which rows of a file, and which page of them. */
export class ImportRowsQuery {
  /** Only those that were refused, or only those that came in with something noted. */
  @Field(yesOrNoText, { optional: true }) refused?: string;
  /** Only those of one class. */
  @Code({ optional: true, example: 'bad_date' }) reason?: string;
  /** `next` of the page before. */
  @Field(count(999_999_999), { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(500), { optional: true }) limit?: string;
}

/** A row that was refused, or came in with something noted. */
export class ImportRowAnswer {
  no!: number;
  /** Where it begins in the file, from 1. */
  line!: number;
  /** As the file writes it. */
  id!: string;
  refused!: boolean;
  @ApiProperty({ example: 'bad_date' }) reason!: string;
  field!: string;
  /** Shortened. */
  value!: string;
  /** What is wrong, or was noted, in the language asked for. */
  detail!: string;
}

/** A page of rows, in the order of the file. */
export class ImportRowsAnswer {
  @ApiProperty({ type: () => [ImportRowAnswer] }) rows!: ImportRowAnswer[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** Which complaints of an import, and which page of them. */
export class ImportComplaintsQuery {
  @OneOf(Object.keys(labels.state), { optional: true }) state?: string;
  /** `true`: only what was taken over as history and had not ended there, so that a clerk may take it up. */
  @Field(yesOrNoText, { optional: true }) open?: string;
  /** `next` of the page before. */
  @Line(60, { optional: true }) after?: string;
  /** Most complaints; 50 unless told. */
  @Field(count(500), { optional: true }) limit?: string;
}

/** A complaint that an import brought, as it stands now. */
export class ImportComplaintAnswer {
  @ApiProperty({ example: 'HP-2026-000123' }) number!: string;
  /** As the file writes it. */
  @ApiProperty({ type: String, nullable: true }) id!: string | null;
  state!: string;
  label!: string;
  /** Whether its place is known. */
  placed!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: Instant;
  /** When it ended where it comes from. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: Instant | null;
}

/** A page of the complaints that an import brought, by number. */
export class ImportComplaintsAnswer {
  @ApiProperty({ type: () => [ImportComplaintAnswer] }) rows!: ImportComplaintAnswer[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** How a row that can come in is read; never who complained. */
export class ImportSampleAnswer {
  line!: number;
  id!: string;
  @ApiProperty({ type: [String], example: ['noise-construction'] }) nuisances!: string[];
  @ApiProperty({ type: String, nullable: true }) activity!: string | null;
  @ApiProperty({ type: String, enum: ['history', 'intake'] }) as!: string;
  /** Null for what is received when it comes in. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) receivedAt!: Instant | null;
  /** When it was received where it comes from: as the file writes it, and by which clock. */
  @ApiProperty({ type: String, nullable: true, example: '2026-03-01 21:15 Asia/Shanghai' }) written!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  /** Whether its place is known. */
  placed!: boolean;
  /** The first 60 letters. */
  text!: string;
}

/** What one reading of the file came to. */
export class ReadingAnswer {
  read!: number;
  accepted!: number;
  already!: number;
  rejected!: number;
}

/** Complaints that somebody has dealt with, and that stayed therefore. */
export class KeptAnswer {
  count!: number;
  /** The first of them. */
  @ApiProperty({ type: [String] }) numbers!: string[];
}

/** Why a file was refused whole. */
export class FileRefusalAnswer {
  @ApiProperty({ example: 'missing_column' }) code!: string;
  value!: string;
  detail!: string;
}

const statuses = Object.keys(labels.importStatus);
const counts = { type: 'object', additionalProperties: { type: 'integer' }, selfRequired: true } as const;

/** An import as it stands: how far it is, and what became of its rows. */
export class ImportAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  fileName!: string;
  bytes!: number;
  /** SHA-256 of the file. */
  digest!: string;
  @ApiProperty({ type: String, enum: statuses, example: 'judged' }) status!: string;
  label!: string;
  /** Who brought it. */
  account!: string;
  @ApiProperty({ type: String, nullable: true }) accountName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt!: Instant;
  /** How it is read. */
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: true }) reading!: Record<string, unknown>;
  /** The mapping that was taken. */
  @ApiProperty({ type: String, nullable: true }) mapping!: string | null;
  /** Of this and the counts below: over all readings of the file, where it was stopped and went on. */
  read!: number;
  /** What this import brought. */
  accepted!: number;
  rejected!: number;
  /** Of the rejected, those that another import had brought before. */
  already!: number;
  /** The last reading by itself: what an earlier one brought is there already. */
  @ApiProperty({ type: () => ReadingAnswer }) lastReading!: ReadingAnswer;
  @ApiProperty({ ...counts, example: { bad_date: 2 } }) reasons!: Record<string, number>;
  @ApiProperty({ ...counts, example: { history: 0, intake: 41 } }) as!: Record<string, number>;
  @ApiProperty({ ...counts, example: { 'noise-construction': 30 } }) kinds!: Record<string, number>;
  /** What was noted of rows that came in, or of the file. */
  @ApiProperty({ ...counts, example: { date_guessed: 1 } }) told!: Record<string, number>;
  @ApiProperty({ type: () => FileRefusalAnswer, nullable: true }) refusal!: FileRefusalAnswer | null;
  @ApiProperty({ type: () => KeptAnswer, nullable: true }) kept!: KeptAnswer | null;
  @ApiProperty({ type: String, nullable: true }) annulledBy!: string | null;
  /** Why it was taken back. */
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

/** An import with the first of its rows. */
export class ImportPreview extends ImportAnswer {
  @ApiProperty({ type: () => [ImportRowAnswer] }) rows!: ImportRowAnswer[];
  /** How the first rows that can come in would be read; none once it was brought in. */
  @ApiProperty({ type: () => [ImportSampleAnswer] }) sample!: ImportSampleAnswer[];
}

/** A page of imports, latest first. */
export class ImportsAnswer {
  @ApiProperty({ type: () => [ImportAnswer] }) rows!: ImportAnswer[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** A mapping that is shipped. */
export class MappingAnswer {
  @ApiProperty({ example: 'bihuan' }) name!: string;
  title!: string;
  /** Heads by which a file of this kind is known. */
  @ApiProperty({ type: [String] }) knownBy!: string[];
}

/** The mappings that are shipped, in the order in which a file is tried on them. */
export class MappingsAnswer {
  @ApiProperty({ type: () => [MappingAnswer] }) mappings!: MappingAnswer[];
}
