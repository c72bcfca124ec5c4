import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { evidenceKinds, findings, matters, nuisances, optionalClocks, plainClocks, urgencies } from '@bihuan/core';
import { calendarSchema, likenessSchema, noticesSchema, procedureSchema, templatesSchema, wordListSchema, type Schema } from '../index.js';
import { dutyListSchema } from './duty-list-schema.js';

const folder = join(process.cwd(), 'procedures');
const shipped: [string, Schema][] = [['procedure.schema.json', procedureSchema], ['calendar.schema.json', calendarSchema], ['word-list.schema.json', wordListSchema], ['notices.schema.json', noticesSchema], ['likeness.schema.json', likenessSchema], ['templates.schema.json', templatesSchema]];

describe('the formats that editors use', () => {
  // UPDATE_SCHEMAS=1 npx jest --selectProjects pure --testPathPatterns libs/rules/schema
  it.each(shipped)('%s is the one that the loader checks by', (file, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMAS']) writeFileSync(join(folder, file), text);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it.each([...shipped, ['the duty list', dutyListSchema] as [string, Schema]])('%s is valid by draft 2020-12', (_, schema) => {
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
  });

  it.each(shipped)('%s lets no unknown key pass, and explains every key in both languages', (_, schema) => {
    const objects = everyObject(schema);
    expect(objects.length).toBeGreaterThan(3);
    expect(objects.filter((object) => object.additionalProperties === undefined)).toEqual([]);
    const entries = objects.flatMap((object) => Object.entries(object.properties ?? {}));
    const inClocks = new Set<string>([...plainClocks, ...optionalClocks]).add('finish');
    expect(entries.filter(([key, entry]) => !inClocks.has(key) && !/\p{Script=Han}[^]*\n[A-Z]/u.test(entry.description ?? '')).map(([key]) => key)).toEqual([]);
  });
});

describe('the words of the procedure format are the words of the house', () => {
  const match = procedureSchema.$defs?.['match']?.properties ?? {};
  const evidence = procedureSchema.$defs?.['evidence']?.properties ?? {};
  it.each([
    ['nuisance', match['nuisance'], nuisances],
    ['urgency', match['urgency'], urgencies],
    ['matter', match['matter'], matters],
    ['findings', evidence['findings'], findings],
    ['needs', evidence['needs'], evidenceKinds],
  ])('%s', (_, schema, words) => expect(schema?.items?.enum).toEqual(words));

  it('every clock must be there, and no other', () => {
    const clocks = procedureSchema.properties?.['clocks'];
    expect([...(clocks?.required ?? [])].sort()).toEqual([...plainClocks, 'finish'].sort());
    expect(Object.keys(clocks?.properties ?? {}).sort()).toEqual([...plainClocks, ...optionalClocks, 'finish'].sort());
  });
});

function everyObject(schema: Schema): Schema[] {
  const parts = [schema.items, schema.then, schema.else, ...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {})];
  const below = parts.flatMap((part) => (part === undefined ? [] : everyObject(part)));
  return schema.type === 'object' ? [schema, ...below] : below;
}
