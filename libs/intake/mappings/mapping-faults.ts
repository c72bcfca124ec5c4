import type { InBoth } from '@bihuan/core';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from './mapping.schema.json' with { type: 'json' };

let compiled: ValidateFunction | undefined;

/** What is wrong with a mapping, each with the place and what may stand there; empty where nothing is. */
export function mappingFaults(value: unknown): InBoth[] {
  const valid = (compiled ??= new Ajv2020({ allErrors: true, verbose: true }).compile(schema)); // on first use: compiling is dear
  if (valid(value)) return [];
  const errors = valid.errors ?? [];
  // What one branch of a choice lacks is said by the choice itself.
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ schemaPath }) => schemaPath);
  return errors.filter(({ schemaPath, keyword }) => keyword === 'anyOf' || !choices.some((choice) => schemaPath.startsWith(`${choice}/`)) && !isOfAColumn(schemaPath)).map(said);
}

/** Errors inside of a definition do not carry the path of the choice that led there. */
function isOfAColumn(schemaPath: string): boolean {
  return schemaPath.startsWith('#/$defs/column');
}

function said({ instancePath, keyword, params, schema: asked }: ErrorObject<string, Record<string, string>>): InBoth {
  const path = instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const inner = (more: string) => [...path, more].join('.');
  if (keyword === 'additionalProperties') return at(inner(params['additionalProperty'] ?? ''), `不能写在这里；可写 ${keysOf(path)}`, `has no meaning here; allowed: ${keysOf(path)}`);
  if (keyword === 'required') return at(inner(params['missingProperty'] ?? ''), '没有写', 'is missing');
  if (keyword === 'enum') return at(path.join('.'), `只能是 ${(asked as string[]).join(' | ')}`, `must be one of ${(asked as string[]).join(' | ')}`);
  if (keyword === 'anyOf' && path[0] === 'columns') return at(path.join('.'), `只能是 ${columns}，或其列表`, `must be one of ${columns}, or a list of these`);
  if (keyword === 'anyOf') return at('columns', '没有写；要写“他们的列名”: “我们的列名”', 'is missing: their head, and the column of ours that it is');
  if (keyword === 'type') return at(path.join('.') || '/', `类型应为 ${params['type']}`, `must be of type ${params['type']}`);
  return at(path.join('.') || '/', `不合要求：${limit(keyword, params)}`, `is not as it must be: ${limit(keyword, params)}`);
}

const columns = schema.$defs.column.enum.join(' | ');

function keysOf(path: readonly string[]): string {
  if (path.length === 0) return Object.keys(schema.properties).join(' | ');
  if (path[0] === 'blanks') return Object.keys(schema.properties.blanks.properties).join(' | ');
  return path[0] === 'reject' ? 'head | values | reason' : 'zh | en';
}

function limit(keyword: string, params: Readonly<Record<string, string>>): string {
  return `${keyword} ${Object.values(params).join(' ')}`.trim();
}

function at(path: string, zh: string, en: string): InBoth {
  return { zh: `${path} ${zh}`, en: `${path} ${en}` };
}
