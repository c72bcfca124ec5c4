import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileReasons, rowReasons, told } from './reasons.js';

const page = readFileSync(join(process.cwd(), 'docs', 'importing.md'), 'utf8');
/** Said in the sentence of another class. */
const unsaid = ['belongs_elsewhere'];

it.each(Object.entries({ rowReasons, fileReasons, told }))('the page on importing explains every class of %s', (_, classes) => {
  expect(Object.keys(classes).filter((name) => !page.includes(`\`${name}\``) && !unsaid.includes(name))).toEqual([]);
});
