/** The part of JSON Schema (draft 2020-12) that the rule files need. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  title?: string;
  description?: string;
  examples?: readonly (string | number)[];
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  const?: string | boolean;
  enum?: readonly (string | number)[];
  pattern?: string;
  format?: 'date';
  minLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: false | Schema;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

/** An entry that may be left out. */
export interface Optional {
  optional: Schema;
}

/**
 * One schema for each key of a type, optional exactly where the type says so: a key added to the type, dropped or made
 * optional does not compile until its schema follows.
 */
export type Entries<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? Optional : Schema;
};

/** Marks an entry that may be left out. */
export function optional(schema: Schema): Optional {
  return { optional: schema };
}

/** The schema of an object that has the keys of `T` and no others. */
export function record<T>(entries: Entries<T>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [key, entry] of Object.entries<Schema | Optional>(entries)) {
    if ('optional' in entry) properties[key] = entry.optional;
    else {
      properties[key] = entry;
      required.push(key);
    }
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

/** A list; `least` is the fewest entries it may have. */
export function listOf(items: Schema, least = 0): Schema {
  return { type: 'array', items, ...(least > 0 ? { minItems: least } : {}) };
}

/** A list of different words out of a fixed set. */
export function someOf(words: readonly string[], least = 1): Schema {
  return { ...listOf(oneOf(words), least), uniqueItems: true };
}

/** One word out of a fixed set. */
export function oneOf(words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

/** A whole number from `least` on. */
export function whole(least: number, most?: number): Schema {
  return { type: 'integer', minimum: least, ...(most === undefined ? {} : { maximum: most }) };
}

/** The help an editor shows beside an entry, in both languages of the office. */
export function help(zh: string, en: string, schema: Schema): Schema {
  return { ...schema, description: `${zh}\n${en}` };
}

/** A part defined once under `$defs`. */
export function part(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
