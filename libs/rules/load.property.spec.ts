import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { loadProcedures } from './index.js';

type Tree = Record<string, unknown>;

const text = readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8');
const places = everyPlace(parse(text));
const junk = fc.constantFrom<unknown>(null, 0, -1, 2.5, '', 'due', true, [], {}, [null], { amount: 1 }, [{}], 'x'.repeat(200));

describe('whatever stands anywhere in a procedure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the loader never throws, and never lets a procedure pass beside a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 3 }), (slips) => {
        const document = parse(text) as Tree;
        for (const [path, value] of slips) put(document, path, value);
        writeFileSync(join(folder, 'a.yaml'), stringify(document));
        const { procedures, faults } = loadProcedures(folder);
        expect(procedures.length).toBe(faults.length === 0 ? 1 : 0);
        for (const { line, zh, en } of faults) expect([line > 0, zh.includes('undefined'), en.includes('undefined')]).toEqual([true, false, false]);
      }),
      { numRuns: 30 },
    );
  });
});

function everyPlace(tree: unknown, path: string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(tree).flatMap(([key, below]) => everyPlace(below, [...path, key]))];
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const last = path.at(-1) ?? '';
  let at: unknown = tree;
  for (const step of path.slice(0, -1)) at = typeof at === 'object' && at !== null ? (at as Tree)[step] : undefined;
  if (typeof at === 'object' && at !== null) (at as Tree)[last] = value;
}
