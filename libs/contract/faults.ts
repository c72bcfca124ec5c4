import type { Refusal } from '@bihuan/core';
import type { ValidationError } from 'class-validator';

/** One field at fault, before it is said in a language. */
export interface FieldFault extends Refusal {
  field: string;
}

/** Every field at fault, by its path; what a form sends is never quoted. */
export function faultsOf(errors: readonly ValidationError[], above = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = /^\d+$/.test(error.property) ? `${above}[${error.property}]` : above ? `${above}.${error.property}` : error.property;
    const inner = faultsOf(error.children ?? [], field);
    const own = Object.keys(error.constraints ?? {}).slice(0, 1).map((constraint) => faultOf(field, constraint, error));
    return [...own, ...inner];
  });
}

function faultOf(field: string, constraint: string, { contexts, value }: ValidationError): FieldFault {
  if (constraint === 'whitelistValidation') return { field: knownLetters(field), refused: 'field-unknown' };
  const context: unknown = contexts?.[constraint];
  if (value === undefined) return { field, refused: 'field-missing' };
  return isContext(context) ? { field, refused: context.code, params: context.params } : { field, refused: 'field-object' };
}

/** A field that we do not know is named by its sender, who might put anything there. */
function knownLetters(field: string): string {
  return field.replace(/[^\w.[\]-]/g, '?').slice(0, 100);
}

function isContext(value: unknown): value is { code: string; params: NonNullable<Refusal['params']> } {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}
