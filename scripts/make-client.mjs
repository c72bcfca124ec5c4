// Writes what the console knows of the API: its types (apps/console/client/schema.d.ts) and the fields of every move's form
// (apps/console/client/forms.ts), from the description of the built API. `node scripts/make-client.mjs` writes them, `--check` says
// whether they are up to date.
import fs from 'node:fs';
import path from 'node:path';
import 'reflect-metadata';
import openapiTs, { astToString } from 'openapi-typescript';
import { prepareOrExit, root } from './prepare.mjs';

await prepareOrExit();
const built = (file) => import(path.join(root, 'dist', file));
const { describedApi } = await built('apps/api/described.js');
const { documentOf } = await built('apps/api/document.js');
const { bodies, EnterBody, orderBodies, pathOf, problemBodies } = await built('libs/contract/index.js');
const { labels, orderTransitions, problemTransitions, transitions } = await built('libs/core/index.js');

const app = await describedApi();
const document = documentOf(app);
await app.close();

const warning = '// Made by scripts/make-client.mjs from the description of the API; not written by hand.\n';
const schema = (name) => document.components.schemas[name];
const resolved = (field) => (field?.$ref ? schema(field.$ref.split('/').at(-1)) : field);

// In which order a union is described depends on what the compiler happened to read first, which is no news about the API.
const inOrder = JSON.parse(JSON.stringify(document), (key, value) => (key === 'enum' && Array.isArray(value) ? [...value].sort() : value));
write('schema.d.ts', warning + astToString(await openapiTs(inOrder)));
write('forms.ts', `${warning}import type { MoveForm } from './move-form.js';\n\n/** The form of every move that a person of the office can make. */\nexport const moveForms: Readonly<Record<string, MoveForm>> = {\n${forms(bodies, transitions)}\n};\n
/** The same of a supervision order. */\nexport const orderForms: Readonly<Record<string, MoveForm>> = {\n${forms(orderBodies, orderTransitions)}\n};\n
/** The same of a problem on the ledger, and the form by which it is put there. */\nexport const problemForms: Readonly<Record<string, MoveForm>> = {\n${forms({ enter: EnterBody, ...problemBodies }, problemTransitions)}\n};\n`);

function forms(all, table) {
  return Object.entries(all).map(([action, body]) => `  ${action}: ${JSON.stringify(formOf(action, schema(body.name), table))},`).join('\n');
}

function formOf(action, { properties, required = [] }, table) {
  const { texts, evidence: _, ...rest } = properties;
  const words = resolved(texts);
  return {
    // What opens a subject is asked of all of them.
    path: table[action].from.length === 0 ? '' : pathOf(action),
    // A remark may go with any move; what the table wants comes first.
    texts: Object.keys(words?.properties ?? {}).map((name) => ({ name, required: words.required?.includes(name) ?? false })),
    wanted: (table[action].texts ?? []).length > 0,
    fields: Object.entries(rest).map(([name, field]) => ({ name, required: required.includes(name), ...kindOf(resolved(field)) })),
  };
}

function kindOf(field) {
  if (field.type === 'array') {
    const { kind, ...more } = kindOf(resolved(field.items));
    return { kind: `${kind}s`, ...more, most: field.maxItems, least: field.minItems ?? 0 };
  }
  if (field.enum) return { kind: 'choice', options: field.enum, group: groupOf(field.enum) };
  if (field.type === 'boolean') return { kind: 'yesNo' };
  if (field.type === 'integer' || field.type === 'number') return { kind: 'whole', least: field.minimum, most: field.maximum };
  if (field.format === 'date-time') return { kind: 'instant' };
  if (field.format === 'uuid') return { kind: 'subject' };
  if (field.properties?.from && field.properties.to) return { kind: 'span' };
  if (field.type === 'object' || field.allOf) return { kind: 'facts' };
  return { kind: 'code' };
}

/** The group of labels that has a word for each of these. */
function groupOf(codes) {
  return Object.keys(labels).find((group) => codes.every((code) => Object.hasOwn(labels[group], code))) ?? null;
}

function write(name, text) {
  const file = path.join(root, 'apps', 'console', 'client', name);
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (old === text) return;
  if (!process.argv.includes('--check')) return fs.writeFileSync(file, text);
  console.error(`apps/console/client/${name} is not what the API says; run: node scripts/make-client.mjs`);
  process.exitCode = 1;
}
