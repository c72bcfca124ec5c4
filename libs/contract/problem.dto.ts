import { ApiProperty } from '@nestjs/swagger';

/** What is wrong with one field. */
export class FieldProblem {
  /** Path of the field. */
  @ApiProperty({ example: 'facts.place.lat' }) field!: string;
  /** Never translated. */
  @ApiProperty({ example: 'field-number' }) code!: string;
  /** In the language asked for. */
  @ApiProperty({ example: '应为 -90 到 90 之间的数。' }) detail!: string;
}

/** Why a request was refused (RFC 9457), in the language of Accept-Language; Chinese unless asked otherwise. */
export class Problem {
  /** Names the kind of problem; `urn:bihuan:` and the code. */
  @ApiProperty({ example: 'urn:bihuan:refusal:not-from-this-state' }) type!: string;
  @ApiProperty({ example: '当前不可行' }) title!: string;
  @ApiProperty({ example: 409 }) status!: number;
  /** Never translated. */
  @ApiProperty({ example: 'not-from-this-state' }) code!: string;
  /** Why, and what to do instead. */
  @ApiProperty({ example: '当前状态为“已办结”，不能进行此操作；请按页面列出的可行操作办理。' }) detail!: string;
  /** The only field at fault. */
  @ApiProperty({ required: false, example: 'unit' }) field?: string;
  /** Every field at fault. */
  @ApiProperty({ type: () => [FieldProblem], required: false }) errors?: FieldProblem[];
  /** Version of the complaint now, where the version that was seen is stale. */
  @ApiProperty({ required: false, example: 8 }) version?: number;
  /** Values of the sentence, untranslated. */
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false }) params?: Record<string, string | number>;
  /** The request: `urn:uuid:` and its X-Request-Id. */
  @ApiProperty({ example: 'urn:uuid:0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a' }) instance!: string;
}
