import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The rows of a file of real records, outcomes and all: what hints are judged by. Null where the file is not there. */
export function rowsOf(folder, name) {
  const file = path.join(folder, `${name}.csv.gz`);
  return existsSync(file) ? parse(gunzipSync(readFileSync(file)), { columns: true }) : null;
}

/** Two ids as one key, whichever comes first. */
export const keyOf = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Of what was found how much is right, of what is true how much was found, and both in one. */
export function judged(found, truth) {
  const right = [...found].filter((one) => truth.has(one)).length;
  const ratio = (of) => (of === 0 ? 0 : right / of);
  return { right, found: found.size, truth: truth.size, precision: ratio(found.size), recall: ratio(truth.size), f1: found.size + truth.size === 0 ? 0 : (2 * right) / (found.size + truth.size) };
}

/** All pairs of rows that have the same key. */
export function pairsBy(rows, keyed) {
  const groups = Map.groupBy ? Map.groupBy(rows, keyed) : rows.reduce((all, row) => all.set(keyed(row), [...(all.get(keyed(row)) ?? []), row]), new Map());
  return [...groups.values()].flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b])));
}
