import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { allowed } from './allowed.js';
import { type Path, type Remark, shown, written } from './fault.js';
import { guess, nearest } from './likeness.js';
import type { Schema } from './schema/schema.js';

/** What is wrong with the shape of a document. */
export interface Shape {
  /** One remark for each slip. */
  remarks: Remark[];
  /** Every place that is not as the schema wants it; more than the remarks where one slip breaks two places. */
  broken: Path[];
}

/** A check runs over a few files, once: a definition that is repeated wherever it is named, and code that is polished, cost more than they save. That the schemas are schemas a spec says. */
const quickly = { inlineRefs: false, code: { optimize: false }, validateSchema: false };

/** Makes the check of a document against a schema: all that is wrong at once. */
export function shapeOf(schema: Schema): (value: unknown) => Shape {
  let compiled: ValidateFunction | undefined;
  const definitions = schema.$defs ?? {};
  return (value) => {
    // On first use: most programs that enter this room read no rule file, and compiling costs half a second at their start.
    const validate = (compiled ??= compile(schema));
    if (validate(value)) return { remarks: [], broken: [] };
    const remarks = new Map<string, Remark>();
    const broken: Path[] = [];
    const meant = new Set<string>();
    for (const error of validate.errors ?? []) {
      if (error.keyword === 'if' || error.keyword === 'required') continue;
      // Said once more as `propertyNames`, there with the key itself.
      if (error.propertyName !== undefined) continue;
      const path = pathOf(value, error);
      broken.push(path);
      if (remarks.has(written(path))) continue;
      const { remark, instead } = wrong(path, error, definitions);
      remarks.set(written(path), remark);
      if (instead !== undefined) meant.add(written([...path.slice(0, -1), instead]));
    }
    for (const error of validate.errors ?? []) {
      if (error.keyword !== 'required') continue;
      const path = pathOf(value, error);
      broken.push(path);
      // A misspelt key is one slip, not two.
      if (!meant.has(written(path)) && !remarks.has(written(path))) remarks.set(written(path), missing(path, error, definitions));
    }
    return { remarks: [...remarks.values()], broken };
  };
}

function compile(schema: Schema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false, ...quickly });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The place an error is about; for a missing or an unknown key the key itself. */
function pathOf(value: unknown, { instancePath, params: given, keyword }: ErrorObject): Path {
  const params: Readonly<Record<string, unknown>> = given;
  const path: (string | number)[] = [];
  let at = value;
  for (const raw of instancePath.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  const key: unknown = { required: params['missingProperty'], additionalProperties: params['additionalProperty'], propertyNames: params['propertyName'] }[keyword];
  return typeof key === 'string' ? [...path, key] : path;
}

type Definitions = Readonly<Record<string, Schema>>;

function wrong(path: Path, error: ErrorObject, definitions: Definitions): { remark: Remark; instead?: string } {
  const schema = (error.parentSchema ?? {}) as Schema;
  const last = path.at(-1);
  if (error.keyword === 'additionalProperties' && typeof last === 'string') {
    const keys = Object.keys(schema.properties ?? {});
    const instead = nearest(last, keys);
    const known = keys.join(' | ');
    // Between braces a comma ends the text: `{ en: Due, today }`.
    const cut = instead === undefined && (error.data as Record<string, unknown>)[last] === null;
    const zh = `没有“${last}”这一项，可写：${known}${guess.zh(instead)}${cut ? '。如果它是前一句话逗号后面的部分，请给整句加引号' : ''}`;
    const en = `is not a known entry; known here: ${known}${guess.en(instead)}${cut ? '. If it is the rest of a sentence with a comma, put the whole sentence in quotes' : ''}`;
    return { remark: { path, value: last, allowed: known, zh, en }, instead };
  }
  const ofKey = error.keyword === 'propertyNames';
  const value: unknown = ofKey ? last : error.data;
  const may = allowed(ofKey ? (schema.propertyNames ?? {}) : schema, definitions);
  const instead = likeliest(value, schema);
  return {
    remark: {
      path,
      value,
      allowed: may.en,
      zh: `写的是 ${shown(value)}，应为：${may.zh}${guess.zh(instead)}${quoted(value) ? '。引号要用半角的' : ''}`,
      en: `is ${shown(value)}; allowed: ${may.en}${guess.en(instead)}${quoted(value) ? '. The quotes must be plain ones, like \'' : ''}`,
    },
  };
}

/** The word of a fixed set that was meant. YAML takes a bare `true` for yes, where the finding 属实 needs quotes. */
function likeliest(value: unknown, { enum: words }: Schema): string | undefined {
  if (words === undefined) return undefined;
  if (typeof value === 'boolean') return words.includes(String(value)) ? `'${String(value)}'` : undefined;
  return typeof value === 'string' ? nearest(value, words.map(String)) : undefined;
}

/** Chinese quotes are letters to YAML, and stay in the value. */
function quoted(value: unknown): boolean {
  return typeof value === 'string' && /^[“”‘’].*[“”‘’]$/.test(value);
}

function missing(path: Path, error: ErrorObject, definitions: Definitions): Remark {
  const schema = ((error.parentSchema ?? {}) as Schema).properties?.[String(path.at(-1))] ?? {};
  const may = allowed(schema, definitions);
  return { path, value: undefined, allowed: may.en, zh: `缺少，应为：${may.zh}`, en: `is missing; allowed: ${may.en}` };
}
