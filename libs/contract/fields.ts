import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import * as rules from './field-rules.js';
import type { FieldRule } from './field-rules.js';

/** How a field stands in its form, beside what it must be. */
export type Standing = ApiPropertyOptions & {
  /** May be left out. */
  optional?: boolean;
};

/** One field of a form: its check, its bilingual sentence and its OpenAPI schema in one decorator, so that no two can differ. */
export function Field(rule: FieldRule, { optional = false, ...more }: Standing = {}): PropertyDecorator {
  const nullable = 'nullable' in more && more.nullable === true;
  const context = { code: rule.code, params: rule.params ?? {} };
  const validator = { validate: (value: unknown) => (nullable && value === null) || rule.holds(value), defaultMessage: () => rule.code };
  return applyDecorators(
    ValidateBy({ name: rule.code, validator }, { context }),
    ...(optional ? [LeftOut] : []),
    ApiProperty({ ...rule.schema, ...more, required: !optional } as ApiPropertyOptions),
  );
}

/** A part of a form that is a form itself. */
export function Part(form: () => new () => object, { optional = false, ...more }: Standing = {}): PropertyDecorator {
  const context = { code: 'field-object', params: {} };
  return applyDecorators(
    // An empty list has no entry at fault and nothing at all has none either: both would pass for a part.
    ValidateBy({ name: 'field-object', validator: { validate: isForm, defaultMessage: () => 'field-object' } }, { context }),
    ValidateNested({ context }),
    Type(form),
    ...(optional ? [LeftOut] : []),
    ApiProperty({ type: () => form(), ...more, required: !optional } as ApiPropertyOptions),
  );
}

/** A list of such parts; it may be left out. */
export function Parts(form: () => new () => object, most: number): PropertyDecorator {
  const context = { code: 'field-entries', params: { least: 0, most } };
  return applyDecorators(
    IsArray({ context }),
    ArrayMinSize(0, { context }),
    ArrayMaxSize(most, { context }),
    ValidateNested({ each: true, context: { code: 'field-object', params: {} } }),
    Type(form),
    LeftOut,
    ApiProperty({ type: () => form(), isArray: true, maxItems: most, required: false } as ApiPropertyOptions),
  );
}

export const Line = (most: number, standing?: Standing) => Field(rules.line(most), standing);
export const Prose = (most: number, standing?: Standing) => Field(rules.prose(most), standing);
export const Code = (standing?: Standing) => Field(rules.code(), standing);
export const OneOf = (words: readonly string[], standing?: Standing) => Field(rules.oneOf(words), standing);
export const SomeOf = (words: readonly string[], least: number, most: number, standing?: Standing) =>
  Field(rules.listOf(rules.oneOf(words), least, most), standing);
export const Whole = (least: number, most: number, standing?: Standing) => Field(rules.whole(least, most), standing);
export const YesOrNo = (standing?: Standing) => Field(rules.yesOrNo, standing);
export const At = (standing?: Standing) => Field(rules.instant, standing);
export const Day = (standing?: Standing) => Field(rules.date, standing);
export const Id = (standing?: Standing) => Field(rules.uuid, standing);

function isForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Left out means undefined and nothing else: a null is an answer, and mostly a wrong one. */
const LeftOut: PropertyDecorator = (target, property) =>
  ValidateIf((form: Record<string | symbol, unknown>) => form[property] !== undefined)(target, property as string);
